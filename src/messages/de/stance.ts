/** Messages for a stance and its excerpts, in German. */
import type { stance as en } from "../en/stance.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

export const stance: typeof en = {
  stance: {
    title: (actor, position) => `${actor}: ${position}`,
    description: (summary, grade, publisher) => `${summary} ${grade}, ${publisher}.`,
    actor: "Akteur",
    issue: "Thema",
    position: "Position",
    timing: "Zeitpunkt",
    condition: "Bedingung",
    withCondition: "mit einer Bedingung",
    statedOn: "Datum",
    earlier: (n) => plural(n, { one: "1 frühere Haltung", other: `${n} frühere Haltungen` }),
    grade: "Wiedergegeben als",
    reasons: "Gründe",
    words: "Belege",
    wordsFor: { reason: "Belege für die Gründe", response: "Belege für die verbundenen Haltungen" },
    relations: "Verbundene Haltungen",
    sameActor: (actor) => `Weitere Haltungen: ${actor}`,
    sameIssue: "Andere Haltungen zu diesem Thema",
    earlierOn: (date) => `Frühere Haltung: ${date}`,
    /** The end of a relation without evidence. */
    ours: "Diese Verbindung ist von uns. Kein Auszug belegt sie.",
    reportedBy: "Berichtet von",
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
    evidenceFor: "Beleg",
  },
  excerpt: {
    by: (speaker, organization) => `${speaker}, ${organization}`,
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
    asEvidence: (counted) => `zählt für diese Haltung als: ${counted}`,
    live: "In der Quelle lesen",
    archived: "Archivierte Kopie",
    outline: "Absatz in unserer Gliederung ansehen",
    onSourcePage: "Auf der Seite der Quelle ansehen",
    unchecked: "nicht an einer Kopie geprüft",
    about: (excerpt) => `: „${excerpt}“`,
    unnamed: "Wer spricht, wird nicht genannt",
    ownReporting: "Eigener Bericht der Quelle",
  },
};
