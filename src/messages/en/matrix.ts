/** Messages for the matrix of actors and issues, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const matrix = {
  matrix: {
    region: "Actors by issues",
    caption:
      "Each strip shows the positions on an issue, with the actor’s position filled. Select a cell for its words. No strip: no position reported.",
    actor: "Actor",
    /** If there are so many stances that the matrix is one picture. */
    picture: {
      caption: "Each cell is an actor’s position on an issue. An empty cell: no position reported.",
      alike: "Most positions in common",
      pair: (actor: string, other: string) => `${actor} and ${other}`,
      sameOn: (same: number, both: number) =>
        `the same position on ${same} of ${plural(both, { one: "1 issue", other: `${both} issues` })}`,
      agreed: "Most agreed",
      atOne: (most: number, all: number) =>
        `${most} of ${plural(all, { one: "1 actor", other: `${all} actors` })} at one position`,
      notAll: "There is no issue on which all actors have the same position.",
      more: (n: number) => `${n} more`,
      nearest: "Same position most often as",
      nearestOn: (same: number, both: number) => `${same} of ${both}`,
      key: {
        ordered: "first to last position",
        unordered: "positions without an order",
        noted: "silence on record",
        none: "no position reported",
        split: "above: actors at each position",
      },
    },
    /** The words of one cell. */
    words: {
      region: "Words of the selected cell",
      issueAt: (at: number, all: number) => `Words of the selected cell · issue ${at} of ${all}`,
      issue: "Issue",
      actor: "Actor",
      neighbours: "Neighbouring cells",
      previousIssue: "Previous issue",
      nextIssue: "Next issue",
      previousActor: "Previous actor",
      nextActor: "Next actor",
    },
  },
};
