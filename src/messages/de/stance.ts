/** Messages for a stance and its excerpts, in German. */
import type { stance as en } from "../en/stance.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const stance: typeof en = {
  thisPage: "diese Seite",
  stance: {
    title: (actor, position) => `${actor}: ${position}`,
    description: (summary, grade, publisher) => `${summary} ${grade}, ${publisher}`,
    issue: "Thema",
    position: "Position",
    who: "Wer",
    when: "Wann",
    accordingTo: "Laut",
    also: "Außerdem",
    everyone: "Wo alle stehen",
    timing: "Zeitpunkt",
    condition: "Bedingung",
    statedOn: "Datum",
    earlier: (n) => plural(n, { one: "1 frühere Haltung", other: `${n} frühere Haltungen` }),
    grade: "Wiedergegeben als",
    reasons: "Gründe",
    words: "Belege",
    relations: "Wer wem antwortet",
    earlierOn: (date) => `Frühere Haltung: ${date}`,
    /** The end of a relation without evidence. */
    ours: "Diese Verbindung ist von uns. Kein Auszug belegt sie.",
    reports: (sources, repeating) =>
      [
        plural(sources, { one: "1 Quelle", other: `${sources} Quellen` }),
        ...(repeating === 0
          ? []
          : [
              plural(repeating, {
                one: "1 wiederholt eine andere",
                other: `${repeating} wiederholen eine andere`,
              }),
            ]),
      ].join("; "),
  },
  excerpt: {
    verb: (verb) => `wiedergegeben mit „${verb}“`,
    paragraph: (n) => `Absatz ${n}`,
    paragraphTitle: (n) => `Absatz ${n}`,
    paragraphBrief: (n) => `¶${n}`,
    ofAnother: "Worte anderer",
    page: (page) => `Seite ${page}`,
    time: (time) => `bei ${time}`,
    section: (section) => `Abschnitt ${section}`,
    place: "Stelle in der Quelle",
    translation: "Unsere Übersetzung",
    live: "In der Quelle lesen",
    archived: "Archivierte Kopie",
    outline: "In unserer Gliederung",
    onSourcePage: "Auf der Seite der Quelle ansehen",
    unchecked: "nicht an einer Kopie geprüft",
    about: (excerpt) => `: „${excerpt}“`,
  },
};
