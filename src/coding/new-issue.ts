/** The issue that an author makes by naming it. */
import type { JsonObject } from "./values.ts";

const IS_QUESTION = /[?\uFF1F\u061F]$/u;

/** The title and the question of a new issue. A name that asks is the question, and the title is still to be written. */
export function issueNamed(locale: string, name: string): JsonObject {
  const asks = IS_QUESTION.test(name.trim());
  return { title: { [locale]: asks ? "" : name }, question: { [locale]: asks ? name : "" } };
}
