/** The made-up corpus of Hilltown with former ids of every kind. */
import type { Corpus } from "../model/schema.ts";
import { corpusOf, type SmallCorpus, smallCorpus } from "./corpus-builder.ts";

/** The files of the corpus. A record keeps the id that it has in `smallCorpus`. */
export function renamedFiles(): SmallCorpus {
  const files = smallCorpus();
  const [greens, , council] = files["actors.json"].actors;
  const [bridge, ferry] = files["issues.json"].issues;
  const { source, excerpts, stances, silences, events } = files["sources/bridge.json"];
  const former: readonly (readonly [
    record: { formerIds?: string[] | undefined } | undefined,
    ...ids: string[],
  ])[] = [
    [greens, "green-party"],
    [council, "town-hall", "old-council"],
    [bridge, "old-bridge"],
    [bridge?.positions[1], "renew"],
    [ferry, "boats"],
    [source, "hilltown-news"],
    [excerpts[0], "greens-demand"],
    [excerpts[1], "stances/ana-gruen-rebuild"],
    [stances[0], "greens-renew", "issues/greens-on-bridge"],
    [stances[1], "council-waits"],
    [silences[0], "council-boats", "stances/council-keep-ferry"],
    [events[0], "session", "stances/council-meets", "issues/meetings"],
  ];
  for (const [record, ...ids] of former) if (record) record.formerIds = ids;
  return files;
}

/** The corpus, checked. */
export function renamedCorpus(): Corpus {
  return corpusOf(renamedFiles());
}
