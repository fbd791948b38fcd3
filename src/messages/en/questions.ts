/** Messages for the home page, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const questions = {
  questions: {
    follow: "Follow",
    everyone: "Everyone",
    compareFollowed: "Compare these",
    following: (n: number, issues: number) =>
      `${plural(n, { one: "following 1 actor", other: `following ${n} actors` })}: ${plural(issues, { one: "1 issue shown", other: `${issues} issues shown` })}`,
    /** In place of the questions if the results have none on which a followed actor has a position. */
    noneFollowed: (n: number) =>
      plural(n, {
        one: "The actor that you follow has no position among these results.",
        other: "The actors that you follow have no position among these results.",
      }),
    followNobody: "Show the positions of everyone",
    key: {
      steps: "first to last position",
      words: "serif: the source’s words",
      ours: "[brackets]: ours",
      paragraph: "¶ paragraph of the source",
      condition: "condition",
      answer: "↳ answer to another stance",
      hatched: "not confirmed, or described by others",
    },
    showWords: "Show the words",
    hideWords: "Hide the words",
    speaks: "Who speaks on what",
    /** The link to the page with every actor. */
    allActors: (n: number) =>
      plural(n, { one: "The actor on a page of its own", other: `All ${n} actors on a page of their own` }),
    happened: "What happened when",
  },
};
