/** What no schema can say of a corpus: references, uniqueness, the excerpt limits, and contradictions. */
import { excerptsFaults, usedExcerpts } from "./excerpts.ts";
import { idFaults } from "./ids.ts";
import { localeFaults } from "./localized-texts.ts";
import { contextFaults, numberFaults } from "./paragraphs.ts";
import type { Faults, ParsedFiles } from "./parsed-files.ts";
import { actorFaults, correctionFaults, eventFaults } from "./references.ts";
import { positionsByIssue, silenceFaults, stanceFaults } from "./stances.ts";

/** Checks files of the right shape against each other. */
export function* crossCheck(files: ParsedFiles): Faults {
  yield* idFaults(files);
  yield* localeFaults(files);
  yield* correctionFaults(files);
  yield* actorFaults(files);
  const positionsOf = positionsByIssue(files.issues);
  for (const source of files.sources) {
    yield* stanceFaults(files.names, source, positionsOf);
    yield* eventFaults(files.names, source);
  }
  yield* silenceFaults(files);
  const used = usedExcerpts(files.sources);
  for (const source of files.sources) {
    yield* numberFaults(source);
    yield* excerptsFaults(files, source, used);
    if (files.whole) yield* contextFaults(source);
  }
}
