/** Messages for an embed, and the frame around it, in English. */

export const embed = {
  embedFrame: {
    whole: "See the evidence on Standpoint",
    moved: {
      title: "This embed has moved",
      body: "The record that this embed showed is now a part of another page.",
    },
    notFound: "There is no embed at this address. The link may be old or mistyped.",
  },
};
