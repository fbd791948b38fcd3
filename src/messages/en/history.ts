/** Messages for the history of an actor on an issue and for the coding of a stance, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const history = {
  history: {
    title: "History",
    current: (n: number) => plural(n, { one: "Current stance", other: "Current stances" }),
    later: (n: number) =>
      plural(n, {
        one: "There is a later stance of this actor on this issue:",
        other: "There are later stances of this actor on this issue:",
      }),
    beside: (n: number) =>
      plural(n, {
        one: "There is another stance of this actor on this issue at the same date:",
        other: "There are other stances of this actor on this issue at the same date:",
      }),
    /** The change from one step to the next, in words that judge nobody. */
    change: {
      moved: "Another position than before",
      repeated: "The same position as before",
      fewer: "One of the positions before",
      both: (positions: number, isOneSource: boolean) =>
        `${isOneSource ? "One source reports" : "Sources of one origin report"} ${plural(positions, { one: "1 position", other: `${positions} positions` })}`,
      differ: (sources: number) =>
        plural(sources, {
          one: "1 source reports different positions",
          other: `${sources} sources report different positions`,
        }),
    },
  },
  coding: {
    title: "Coding",
    agreed: (coders: string) => `Coded independently by ${coders}, who agreed`,
    decided: (coders: string, coder: string, by: string) =>
      `Coded independently by ${coders}, who differed. ${by} decided for the coding of ${coder}:`,
  },
};
