/** Messages for an actor, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

const stances = (n: number) => plural(n, { one: "1 stance", other: `${n} stances` });

export const actors = {
  actor: {
    description: (name: string, n: number) =>
      `Where ${name} stands: ${stances(n)}, each with the words behind it.`,
    kind: "Kind",
    country: "Country",
    otherNames: "Also called",
    memberOf: "Belongs to",
    members: "People and members",
    withRole: (name: string, role: string) => `${name} (${role})`,
    stances: "Stances",
    noStances: "No stance of its own is recorded.",
    speaks: "Heard in these words",
    silences: "Silent on",
    events: "What happened when",
  },
};
