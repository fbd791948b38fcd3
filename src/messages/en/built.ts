/** Messages that only the build writes, in English: no script of the site has them. */

export const built = {
  siteClaim: "Who wants what, and the evidence for it",

  /** On the pages of the worker that work without a script. */
  savedCopy: {
    /** In place of a page whose script is late. */
    late: "This page is slow to load, or part of it is missing. If JavaScript is off, turn it on: the saved copy needs it.",
    /** In place of a page that is not saved, without a network. */
    lost: "This page is not saved on this device, and the network is not responding. Check your connection and try again.",
  },
};
