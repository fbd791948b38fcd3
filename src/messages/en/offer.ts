/** Messages for the offer of a page in English to a reader of English, on a page in another language. */

export const offer = {
  languageOffer: {
    /** The language of the offer, by which it is known that the catalogue is in it. */
    lang: "en",
    label: "Language",
    text: "This page is also in English.",
    follow: "Read in English",
    dismiss: "No, thanks",
  },
};
