/** Messages for the offer of a page in English to a reader of English, on a page in another language. */

export const offer = {
  languageOffer: {
    label: "Language",
    text: "This page is also in English.",
    follow: "Read in English",
    dismiss: "No, thanks",
  },
};
