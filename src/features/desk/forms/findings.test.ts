import { describe, expect, it } from "vitest";
import type { Messages } from "../../../messages/catalogue.ts";
import { de } from "../../../messages/de/de.ts";
import { en } from "../../../messages/en/en.ts";
import { fr } from "../../../messages/fr/fr.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import { CONTRADICTIONS, drop, put, SOURCE, WRONG_SHAPES } from "../../../testing/broken-corpora.ts";
import type { SmallCorpus } from "../../../testing/corpus-builder.ts";
import { answerTo } from "../check/answer.ts";
import type { Finding } from "../check/check.ts";
import { wordsOf } from "./findings.tsx";

/** The changes that break a rule, and those that only a warning is for. */
const CHANGES: readonly ((files: SmallCorpus) => void)[] = [
  ...[...WRONG_SHAPES, ...CONTRADICTIONS].map(({ change }) => change),
  put(SOURCE, ["excerpts", 2, "paragraph"], 9),
  drop(SOURCE, ["excerpts", 0, "directive"]),
  put("corpus.json", ["locales"], ["en", "de", "fr"]),
];

const findingsAfter = (change: (files: SmallCorpus) => void): readonly Finding[] =>
  answerTo({ ...bridgeDraft(change), withCorpus: false }).findings;

/** The errors of folders that the desk does not open. */
const REFUSED = new Set<string>(["unexpected-file", "too-deep", "old-version"]);
const FINDINGS = CHANGES.flatMap(findingsAfter).filter(({ of }) => !REFUSED.has(of.code));

describe("the words for the findings of broken drafts", () => {
  it("are for every error and warning that the desk has words for", () => {
    const codes = [...new Set(FINDINGS.map(({ of }) => of.code))];
    const worded = [...Object.keys(en.corpusErrors), ...Object.keys(en.corpusWarnings)];
    expect(codes).toEqual(expect.arrayContaining(worded));
  });

  const languages: readonly (readonly [string, Messages])[] = [
    ["English", en],
    ["French", fr],
    ["German", de],
  ];
  it.each(languages)(
    "name no command, no path of a file and no JSON, which the desk does not have, in %s",
    (_, messages) => {
      const words = [...new Set(FINDINGS.map((finding) => wordsOf(messages, finding)))];
      expect(words.filter((each) => /npm|corpus:|\.json|sources\/|\$\.|[{}[\]]/u.test(each))).toEqual([]);
    },
  );
});
