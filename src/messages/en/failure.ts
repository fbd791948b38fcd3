/** Messages for what stands where a page cannot be shown, in English. */

export const failure = {
  /** The BCP 47 tag of this catalogue. */
  lang: "en",

  failure: {
    title: "Something went wrong",
    body: "This page could not be shown. Try again, or go to the questions.",
    model:
      "Search and filters are not available, because a part of this page did not load. You can still read this page. Check your connection and try again.",
    part: "This part did not load. Check your connection and try again.",
    retry: "Try again",
    retrying: "Trying again…",
    home: "Go to the questions",
  },
};
