/** Messages for the tray, and the pair that the home page offers to compare, in German. */
import type { tray as en } from "../en/tray.ts";

const add = "Zum Vergleich hinzufügen";

export const tray: typeof en = {
  tray: {
    label: "Ihr Vergleich",
    add,
    remove: "Aus dem Vergleich entfernen",
    removeShort: "Entfernen",
    full: "Vergleich ist voll (4 von 4)",
    of: (name) => `: ${name}`,
    skip: "Zu Ihrem Vergleich springen",
    count: (n, most) => `${n} von ${most} ausgewählt`,
    none: "Ihr Vergleich ist leer.",
    oneMore: "Mindestens einen Eintrag hinzufügen",
    compare: (n) => `Diese ${n} vergleichen`,
    clear: "Leeren",
    removeItem: (name) => `${name} entfernen`,
  },
  pair: {
    ours: "Zwei Haltungen zum Vergleichen",
    title: "Ein Gegensatz in der Quelle",
    compare: "Diese beiden vergleichen",
  },
};
