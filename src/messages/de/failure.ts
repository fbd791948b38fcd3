/** Messages for what stands where a page cannot be shown, in German. */
import type { failure as en } from "../en/failure.ts";

export const failure: typeof en = {
  lang: "de",

  failure: {
    title: "Etwas ist schiefgegangen",
    body: "Diese Seite konnte nicht gezeigt werden. Versuchen Sie es noch einmal, oder gehen Sie zu den Fragen.",
    model:
      "Suche und Filter sind nicht verfügbar, weil ein Teil dieser Seite nicht geladen wurde. Sie können diese Seite trotzdem lesen. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.",
    part: "Dieser Teil wurde nicht geladen. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.",
    retry: "Noch einmal versuchen",
    retrying: "Neuer Versuch …",
    home: "Zu den Fragen",
  },
};
