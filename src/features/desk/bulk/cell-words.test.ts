import { expect, test } from "vitest";
import { en } from "../../../messages/en/en.ts";
import { cellWords } from "./cell-words.ts";

const sharedBy = (...ids: readonly string[]) =>
  cellWords(
    { code: "shared-name", params: { value: "Kim", ids }, row: 2, field: "actor", column: "Who" },
    en,
  );

test("the words for a shared name give the ids of the records, five at most", () => {
  expect(sharedBy("a", "b")).toEqual({
    cell: "Row 2, Who",
    problem: "Several records are called “Kim”: a, b. Write the ID of the one that you mean.",
  });
  expect(sharedBy("a", "b", "c", "d", "e", "f").problem).toContain(": a, b, c, d, e, ….");
});
