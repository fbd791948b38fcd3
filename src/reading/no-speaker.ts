import type { Messages } from "../messages/catalogue.ts";
import type { Attribution } from "../model/vocabulary.ts";

/** The message in place of a speaker: without one, the words are the source's own, unless it cites unnamed officials. */
export function noSpeaker({ excerpt }: Messages, attribution: Attribution): string {
  return attribution === "background" ? excerpt.unnamed : excerpt.ownReporting;
}
