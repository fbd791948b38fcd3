/** Messages for a stance and its excerpts, in German. */
import type { stance as en } from "../en/stance.ts";

export const stance: typeof en = {
  stance: {
    title: (actor, position) => `${actor}: ${position}`,
    description: (summary, grade, publisher) => `${summary} ${grade}, ${publisher}.`,
    issue: "Thema",
    position: "Position",
    timing: "Wann",
    condition: "Unter der Bedingung",
    withCondition: "unter einer Bedingung",
    statedOn: "Geäußert",
    grade: "Wie direkt",
    reasons: "Gründe",
    words: "Die Worte",
    wordsFor: { reasons: "Zu den Gründen", relations: "Zu den Antworten und Gegensätzen" },
    relations: "Antworten und Gegensätze",
    sameActor: (actor) => `Weitere Haltungen: ${actor}`,
    sameIssue: "Andere zu diesem Thema",
    evidenceFor: "Wortlaut",
  },
  excerpt: {
    by: (speaker, organization) => `${speaker}, ${organization}`,
    verb: (verb) => `in der Quelle: „${verb}“`,
    paragraph: (n) => `Absatz ${n}`,
    live: "In der Quelle lesen",
    archived: "Archivierte Fassung",
    outline: "In unserer Übersicht",
    about: (excerpt) => `: „${excerpt}“`,
    unnamed: "Wer spricht, wird nicht genannt",
  },
};
