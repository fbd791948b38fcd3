/** Messages for an embed, and the frame around it, in English. */

export const embed = {
  embedFrame: {
    whole: "See the evidence on Standpoint",
    notFound: "There is no embed at this address. The link may be old or mistyped.",
  },
};
