/** Messages for an actor, in English. */
import { stances } from "./counts.ts";

export const actors = {
  actorsPage: {
    description: "Every actor by every issue: who takes which position, and where no position is reported.",
  },
  actor: {
    description: (name: string, n: number) =>
      `${name}: ${n === 0 ? "no stance on record." : `${stances(n)}, each with its evidence.`}`,
    kind: "Type",
    country: "Country",
    otherNames: "Also called",
    memberOf: "Belongs to",
    formerlyOf: "Belonged to",
    members: "Members and spokespeople",
    formerMembers: "Former members and spokespeople",
    withRole: (name: string, role: string) => `${name} (${role})`,
    since: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    stances: "Stances",
    question: "Question",
    inWords: (actor: string) => `${actor}, in the words of the source`,
    otherwise: "Who answers otherwise",
    nobodyElse: "Nobody answers otherwise.",
    noStances: "No stance is recorded under this name.",
    speaks: "Quoted or paraphrased in these excerpts",
    silences: "No stance on record",
    events: "Events",
  },
};
