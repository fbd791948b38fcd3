/** Messages for an actor, in German. */
import type { actors as en } from "../en/actors.ts";
import { pluralizer } from "../plural.ts";

const plural = pluralizer("de");

const stances = (n: number) => plural(n, { one: "1 Haltung", other: `${n} Haltungen` });

export const actors: typeof en = {
  actor: {
    description: (name, n) => `Wo ${name} steht: ${stances(n)}, jede mit den Worten dahinter.`,
    kind: "Art",
    country: "Land",
    otherNames: "Auch genannt",
    memberOf: "Gehört zu",
    members: "Personen und Mitglieder",
    withRole: (name, role) => `${name} (${role})`,
    stances: "Haltungen",
    noStances: "Eine eigene Haltung ist nicht verzeichnet.",
    speaks: "In diesen Worten zu hören",
    silences: "Schweigt zu",
    events: "Was wann geschah",
  },
};
