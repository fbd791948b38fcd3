/** Messages for two coders of the same text, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const coders = {
  coders: {
    title: "Two coders",
    intro:
      "Open what somebody else coded in the same text. You see how far you agree, and decide on each stance on which you differ.",
    open: "The other coding: a folder as a zip file, or a draft that was downloaded",
    refused: "This file is not a corpus or a draft.",
    opened: (stances: number) =>
      plural(stances, {
        one: "The other coding is open. It has 1 stance.",
        other: `The other coding is open. It has ${stances} stances.`,
      }),
    close: "Close the other coding",
    hide: "Hide the other coding while I code",
    hidden:
      "The other coding is hidden: no part of it is on this page. Show it when you have coded your part.",
    names: "Names",
    mine: "Your name, or the name of the person who coded this draft",
    theirs: "The name of the other coder",
    needsNames: "Enter two different names first.",
    by: "The name of the person who decides",
    reason: "Reason",
    layer: {
      words: "Words",
      speaker: "Speaker",
      attribution: "Reported as",
      actor: "Actor",
      issue: "Issue",
      position: "Position",
    },
    figures: "Agreement",
    figuresMean:
      "Words: each character of the text is quoted or not. All other layers: excerpts that both coders have, even if one is a little shorter. Kappa and alpha are 1 if the coders always agree, and 0 if they agree no more than by chance.",
    columns: {
      layer: "Layer",
      units: "Units",
      observed: "Same",
      kappa: "Cohen’s kappa",
      alpha: "Krippendorff’s alpha",
    },
    problem: {
      "no-units": "cannot be estimated: no shared units",
      "no-variation": "cannot be estimated: one value only",
    },
    otherSources: (sources: string) =>
      `Not compared, because the two codings do not have the same text of these sources: ${sources}.`,
    noneShared: "The two codings have no source with the same text.",
    left: (n: number) => plural(n, { one: "1 difference to decide", other: `${n} differences to decide` }),
    noneOpen: "No difference is left to decide.",
    differ: (layers: string) => `You differ in: ${layers}`,
    onlyMine: "Only this draft has this stance",
    onlyTheirs: "Only the other coding has this stance",
    ofMine: (name: string) => `Coded by ${name}`,
    unnamed: { a: "Coded in this draft", b: "Coded by the other coder" },
    notCoded: "No stance on these words",
    noSpeaker: "the source itself",
    paragraph: (n: number) => `paragraph ${n}`,
    keep: (name: string) => `Take the coding of ${name}`,
    keepUnnamed: { a: "Take the coding of this draft", b: "Take the other coding" },
    remove: "Remove this stance",
    add: "Add this stance",
    onlyAdded:
      "If you do not add the stance, your decision is not recorded, because a decision is recorded in its stance.",
    needsReason: "Enter who decides, and why.",
    decided: (n: number) => plural(n, { one: "1 difference decided", other: `${n} differences decided` }),
    decision: (by: string, coder: string, reason: string) =>
      `${by} decided for the coding of ${coder}: ${reason}`,
    agreed: (n: number) => plural(n, { one: "You agree on 1 stance.", other: `You agree on ${n} stances.` }),
    record: "Record the agreement on these stances",
    recorded: "The agreement is recorded.",
  },
};
