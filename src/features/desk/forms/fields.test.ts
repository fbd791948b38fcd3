import { describe, expect, it, test } from "vitest";
import { valueAt } from "../../../coding/values.ts";
import type { ErrorCode, ErrorPath } from "../../../model/corpus-error.ts";
import { bridgeDraft } from "../../../testing/bridge-draft.ts";
import { CONTRADICTIONS, WRONG_SHAPES } from "../../../testing/broken-corpora.ts";
import { answerTo } from "../check/answer.ts";
import { type Field, FIELDS } from "./fields.ts";
import { pathOf } from "./findings.tsx";

const CODED = ["stances", "silences", "events", "excerpts"] as const;

/** What is wrong with a whole record, not with one of its fields. */
const OF_RECORDS: ReadonlySet<string> = new Set<ErrorCode>([
  ...(["cell-taken", "duplicate-id", "place-missing", "place-without-text", "same-stance"] as const),
  ...(["unused-excerpt", "missing-value", "wrong-type"] as const),
]);

/** Keys that the desk fills in, or that only files have: no form has a field for them. */
const NOT_IN_FORMS: ReadonlySet<unknown> = new Set([
  ...["id", "formerIds", "source", "coding", "paragraph", "locator", "directive"],
  // The words of an excerpt, which its form shows above the fields.
  "selector",
]);

/** The field for a place in a record, inside of items too. */
function fieldAt(fields: readonly Field[], [key, , ...inner]: ErrorPath): Field | undefined {
  const field = fields.find((each) => each.key === key);
  return field?.kind === "items" && inner.length > 0 ? fieldAt(field.fields, inner) : field;
}

const found = [...WRONG_SHAPES, ...CONTRADICTIONS].flatMap(({ what, change }) => {
  const draft = bridgeDraft(change);
  const { files } = draft;
  return answerTo({ ...draft, withCorpus: false }).findings.flatMap((finding) => {
    const [, , collection, index, ...place] = pathOf(finding);
    const coded = CODED.find((each) => each === collection);
    if (!coded || typeof index !== "number" || finding.of.code === "unknown-key") return [];
    const record = pathOf(finding).slice(0, 4);
    return [{ what, finding, coded, place, record: valueAt({ files }, record) }];
  });
});

describe("the forms of stances, empty cells, events and excerpts", () => {
  it("are compared with many findings of the check", () => {
    expect(new Set(found.map(({ coded }) => coded))).toEqual(new Set(CODED));
    expect(found.length).toBeGreaterThan(40);
  });

  test.each(found)("have the field that is wrong: $what", ({ finding: { of }, coded, place }) => {
    const isShown =
      place.length === 0
        ? OF_RECORDS.has(of.code)
        : NOT_IN_FORMS.has(place[0]) || fieldAt(FIELDS[coded], place) !== undefined;
    expect(isShown).toBe(true);
  });

  // A text in another locale needs one in the default locale, whatever the field.
  const gaps = found.filter(
    ({ finding: { level, of }, place }) =>
      level === "gap" && place.length === 1 && of.code !== "no-default-text",
  );
  test.each(gaps)(
    "do not call a field optional that must be filled in: $what",
    ({ coded, place, record }) => {
      const field = fieldAt(FIELDS[coded], place);
      expect(field?.optional !== true || field.isRequired?.(record) === true).toBe(true);
    },
  );

  it("call a field optional that only other records need", () => {
    const speaker = fieldAt(FIELDS.excerpts, ["speaker"]);
    expect(speaker?.isRequired?.({ attribution: "paraphrase" })).toBe(true);
    expect(speaker?.isRequired?.({ attribution: "background" })).toBe(false);
    const note = fieldAt(FIELDS.silences, ["note"]);
    expect(note?.isRequired?.({ kind: "ambiguous" })).toBe(true);
    expect(note?.isRequired?.({ kind: "declined" })).toBe(false);
  });
});
