/** Messages for an actor, in German. */
import type { actors as en } from "../en/actors.ts";
import { stances } from "./counts.ts";

export const actors: typeof en = {
  actorsPage: {
    description:
      "Alle Akteure nach allen Themen: wer welche Position einnimmt und wo keine Position berichtet wird.",
  },
  actor: {
    description: (name, n) =>
      `${name}: ${n === 0 ? "keine Haltung erfasst." : `${stances(n)}, jede mit ihren Belegen.`}`,
    kind: "Art",
    country: "Land",
    otherNames: "Auch genannt",
    memberOf: "Gehört zu",
    formerlyOf: "Gehörte zu",
    members: "Mitglieder und Sprecher",
    formerMembers: "Ehemalige Mitglieder und Sprecher",
    withRole: (name, role) => `${name} (${role})`,
    since: (date) => `seit ${date}`,
    until: (date) => `bis ${date}`,
    stances: "Haltungen",
    question: "Frage",
    inWords: (actor) => `${actor}, in den Worten der Quelle`,
    otherwise: "Wer anders antwortet",
    nobodyElse: "Niemand antwortet anders.",
    noStances: "Unter diesem Namen ist keine Haltung verzeichnet.",
    speaks: "In diesen Auszügen zitiert oder sinngemäß wiedergegeben",
    silences: "Keine Haltung erfasst",
    events: "Ereignisse",
  },
};
