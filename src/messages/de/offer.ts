/** Messages for the offer of a page in German to a reader of German, on a page in another language. */

export const offer = {
  languageOffer: {
    lang: "de",
    label: "Sprache",
    text: "Diese Seite gibt es auch auf Deutsch.",
    follow: "Auf Deutsch lesen",
    dismiss: "Nein, danke",
  },
};
