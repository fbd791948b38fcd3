/** Messages for the offer of a page in French to a reader of French, on a page in another language. */

export const offer = {
  languageOffer: {
    lang: "fr",
    label: "Langue",
    text: "Cette page existe aussi en français.",
    follow: "Lire en français",
    dismiss: "Non, merci",
  },
};
