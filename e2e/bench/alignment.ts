/** The time to find the passage that is most like an excerpt in texts of several sizes, in Node. */
import { nearestIn } from "../../src/model/anchoring/align.ts";
import { createChance, createWriter } from "../../src/testing/invented-text.ts";

/** Numbers of sentences, from a short article to a book. */
const SENTENCES = [50, 200, 800, 3200, 12_800];
const RUNS = 15;
/** The number of words of an excerpt: the longest that a text with all rights reserved may have. */
const WORDS = 45;

/** The time to find one excerpt in a text: the fastest, because garbage is collected in the slower ones. */
export interface Alignment {
  readonly characters: number;
  readonly milliseconds: number;
}

/** Measures the search in each text for words of its middle, of which every fifth is another. */
export function measureAlignment(): readonly Alignment[] {
  const measured = [SENTENCES[0] ?? 0, ...SENTENCES].map((count) => {
    const writer = createWriter(createChance(1));
    const text = Array.from({ length: count }, () => writer.sentence(8, 16)).join(" ");
    const words = text.split(" ");
    const middle = Math.floor(words.length / 2);
    const wanted = words
      .slice(middle, middle + WORDS)
      .map((word, at) => (at % 5 === 4 ? "otherwise" : word))
      .join(" ");
    let fastest = Infinity;
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      if (!nearestIn(text)(wanted)) throw new Error("The passage was not found.");
      fastest = Math.min(fastest, performance.now() - start);
    }
    return { characters: text.length, milliseconds: fastest };
  });
  // The first one warms up the code.
  return measured.slice(1);
}
