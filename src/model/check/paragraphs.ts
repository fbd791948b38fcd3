/** Checks the paragraphs of a source: their numbers, and that each gives evidence or is marked as context. */
import { faultAt, type Faults, type SourceFile } from "./parsed-files.ts";

/** Checks that the paragraphs are numbered in order. */
export function* numberFaults({ name, data }: SourceFile): Faults {
  for (const [i, { n }] of data.source.paragraphs.entries()) {
    if (n !== i + 1) {
      const problem = `paragraph number is ${n}, but must be ${i + 1}`;
      const remedy = "number paragraphs from 1, in order";
      yield faultAt(name, ["source", "paragraphs", i, "n"], problem, remedy);
    }
  }
}

/** Checks the mark of context, where every excerpt of the source is known. */
export function* contextFaults({ name, data }: SourceFile): Faults {
  const quoted = new Set(data.excerpts.map(({ paragraph }) => paragraph));
  for (const [i, { n, use }] of data.source.paragraphs.entries()) {
    const path = ["source", "paragraphs", i];
    if (!quoted.has(n) && use !== "context") {
      const remedy = 'add one, or add "use": "context"';
      yield faultAt(name, path, `no excerpt is taken from paragraph ${n}`, remedy);
    }
    if (quoted.has(n) && use === "context") {
      const problem = `paragraph ${n} is marked as context, but an excerpt is taken from it`;
      yield faultAt(name, [...path, "use"], problem, 'remove "use": "context"');
    }
  }
}
