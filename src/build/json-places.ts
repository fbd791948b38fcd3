/** Finds the lines of values in the texts of JSON files, and the place at which a text is not JSON. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { ErrorParams, ErrorPath, JsonProblem } from "../model/corpus-error.ts";

/** The line of a value in a file, from 1, if the file and a place in it are known. */
type LineOf = (file: string, path: ErrorPath) => number | undefined;

/** The number of the line of an offset, from 1, in a list of the offsets at which lines begin. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offsets at which the lines of a text begin. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/gu), ({ 0: end, index }) => index + end.length)];
}

/** The value of a key or of an index. Of equal keys the last counts, as for `JSON.parse`. */
function innerNode({ type, children = [] }: Node, segment: string | number): Node | undefined {
  if (type === "array") return children[Number(segment)];
  return children.findLast(({ children: [key] = [] }) => key?.value === segment)?.children?.[1];
}

/** The node of a value; of one that is not there, the nearest node around it. */
function nearestNode(root: Node, path: ErrorPath): Node {
  let node = root;
  for (const segment of path) {
    const inner = innerNode(node, segment);
    if (!inner) break;
    node = inner;
  }
  return node;
}

/**
 * Finds lines in the texts of files. A text is parsed when a line in it is first asked for, and only then. A value that is
 * not there has the line of what should hold it.
 */
export function createPlaces(texts: Readonly<Record<string, string>>): LineOf {
  const parsed = new Map<string, { readonly root: Node; readonly starts: readonly number[] } | undefined>();
  const read = (file: string) => {
    const text = Object.hasOwn(texts, file) ? texts[file] : undefined;
    const root = text === undefined ? undefined : parseTree(text);
    return text === undefined || !root ? undefined : { root, starts: lineStarts(text) };
  };
  return (file, path) => {
    if (path.length === 0) return undefined;
    if (!parsed.has(file)) parsed.set(file, read(file));
    const tree = parsed.get(file);
    return tree && lineAt(tree.starts, nearestNode(tree.root, path).offset);
  };
}

/** The problems that the parser names, and our names for them. */
const PROBLEMS: Readonly<Record<string, JsonProblem>> = {
  CommaExpected: "comma",
  ColonExpected: "colon",
  PropertyNameExpected: "key",
  ValueExpected: "value",
  CloseBraceExpected: "bracket",
  CloseBracketExpected: "bracket",
  EndOfFileExpected: "end",
  UnexpectedEndOfString: "string",
  InvalidEscapeCharacter: "escape",
  InvalidUnicode: "escape",
  InvalidCharacter: "control-character",
  InvalidCommentToken: "comment",
  UnexpectedEndOfComment: "comment",
};

function firstError(text: string): ParseError | undefined {
  const errors: ParseError[] = [];
  try {
    parseTree(text, errors, { disallowComments: true });
  } catch (error) {
    // The parser calls itself for each level, and an engine allows only so many.
    if (!(error instanceof RangeError)) throw error;
  }
  return errors[0];
}

/** The first place at which a text is not JSON; its end if the parser finds none. */
export function syntaxErrorIn(text: string): ErrorParams["not-json"] {
  const error = firstError(text);
  const offset = error?.offset ?? text.length;
  const starts = lineStarts(text);
  const line = lineAt(starts, offset);
  const problem = error ? (PROBLEMS[printParseErrorCode(error.error)] ?? "symbol") : "bracket";
  return { problem, line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
