/** Puts the errors of a table into words. */
import type { CellError } from "../../../coding/tables/cell-error.ts";
import type { Field } from "../../../coding/tables/columns.ts";
import type { Messages } from "../../../messages/catalogue.ts";

/** The most characters of a value that are quoted: enough to recognize it. */
const MOST_QUOTED = 80;

/** The most records that are named: a publisher may have hundreds of sources. */
const MOST_NAMED = 5;

const short = (text: string) => (text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text);
const few = (ids: readonly string[]) =>
  ids.length > MOST_NAMED ? `${ids.slice(0, MOST_NAMED).join(", ")}, …` : ids.join(", ");
const unique = (values: readonly (string | number)[]) => [...new Set(values)].join(", ");

function problemIn(error: CellError, words: Messages["bulk"]["error"]): string {
  const meant = (nearest: string | undefined) =>
    nearest === undefined ? "" : ` ${words.didYouMean(short(nearest))}`;
  switch (error.code) {
    case "no-column":
      return words.noColumn;
    case "empty-cell":
      return words.emptyCell;
    case "unknown-name": {
      const { value, collection, nearest } = error.params;
      const unknown = {
        actors: words.unknownActor,
        issues: words.unknownIssue,
        sources: words.unknownSource,
      };
      return unknown[collection](short(value)) + meant(nearest);
    }
    case "shared-name":
      return words.sharedName(short(error.params.value), few(error.params.ids));
    case "unknown-position":
      return (
        words.unknownPosition(short(error.params.value), unique(error.params.positions)) +
        meant(error.params.nearest)
      );
    case "unknown-choice":
      return (
        words.unknownChoice(short(error.params.value), unique(error.params.allowed)) +
        meant(error.params.nearest)
      );
    case "wrong-date":
      return words.wrongDate(short(error.params.value));
    case "wrong-id":
      return words.wrongId(short(error.params.value));
    case "wrong-place":
      return words.wrongPlace(short(error.params.value));
    case "wrong-page":
      return words.wrongPage(short(error.params.value));
    case "no-paragraphs":
      return words.noParagraphs(error.params.source);
    case "id-taken":
      return words.idTaken(error.params.id);
    case "other-words":
      return words.otherWords(error.params.id);
    case "other-number":
      return words.otherNumber(error.params.values, error.params.quotations);
    case "no-text":
      return words.noText(error.params.source);
    case "not-in-text": {
      const { words: quotation, closest } = error.params;
      if (!closest) return words.notInText(short(quotation));
      const { paragraph, words: passage, difference } = closest;
      if (!difference) return words.differsInSpaces(paragraph, passage);
      return `${words.differs(paragraph, difference.wrote, difference.has)} ${words.nearest(passage)}`;
    }
    case "repeated-in-text":
      return words.repeated(unique(error.params.paragraphs));
    case "in-other-paragraph":
      return words.otherParagraph(error.params.paragraph, unique(error.params.paragraphs));
    case "across-paragraphs":
      return words.acrossParagraphs;
  }
}

/** The name of a field of a table: that of the field in the form of a record, if there is one. */
export function fieldName({ bulk, desk }: Messages, field: Field): string {
  return { ...desk.field, ...bulk.field }[field];
}

/** An error as the name of its cell, and what is wrong with it. */
export function cellWords(
  error: CellError,
  messages: Messages,
): { readonly cell: string; readonly problem: string } {
  const words = messages.bulk;
  const column = error.column ?? fieldName(messages, error.field);
  return {
    cell: error.row === undefined ? column : words.cell(error.row, column),
    problem: problemIn(error, words.error),
  };
}
