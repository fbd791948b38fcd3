/** Checks the rules that a schema cannot express: references, uniqueness, the excerpt limits, and contradictions. */
import { excerptsErrors, usedExcerpts } from "./excerpts.ts";
import { formerIdErrors } from "./former-ids.ts";
import { idErrors } from "./ids.ts";
import { localeErrors } from "./localized-texts.ts";
import { contextErrors, numberErrors } from "./paragraphs.ts";
import type { Errors, ParsedFiles } from "./parsed-files.ts";
import { actorErrors, correctionErrors, eventErrors } from "./references.ts";
import { silenceErrors } from "./silences.ts";
import { sourceErrors } from "./sources.ts";
import { positionsByIssue, repeatedStanceErrors, stanceErrors } from "./stances.ts";
import { statedOnErrors } from "./stated-on.ts";

/**
 * Checks files of the right shape against each other.
 * @param complete true if every text must be translated
 */
export function* crossCheck(files: ParsedFiles, complete: boolean): Errors {
  yield* idErrors(files);
  yield* formerIdErrors(files);
  yield* localeErrors(files, complete);
  yield* correctionErrors(files);
  yield* actorErrors(files);
  const positionsOf = positionsByIssue(files.issues);
  for (const source of files.sources) {
    yield* stanceErrors(files.names, source, positionsOf);
    yield* eventErrors(files.names, source);
  }
  yield* repeatedStanceErrors(files);
  yield* statedOnErrors(files);
  yield* silenceErrors(files);
  yield* sourceErrors(files);
  const used = usedExcerpts(files.sources);
  for (const source of files.sources) {
    yield* numberErrors(source);
    yield* excerptsErrors(files, source, used);
    if (files.whole) yield* contextErrors(source);
  }
}
