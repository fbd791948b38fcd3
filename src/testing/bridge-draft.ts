/** The made-up corpus of `corpus-builder.ts` as a draft, with the text of its article. */
import type { Draft, Json } from "../coding/draft.ts";
import { BRIDGE_ARTICLE, smallCorpus, type SmallCorpus } from "./corpus-builder.ts";

/** The paragraphs of the made-up article. */
export const BRIDGE_PARAGRAPHS = BRIDGE_ARTICLE.split("\n\n").map((text) => ({ text }));

/** A draft of the made-up corpus, after a change of its files. */
export function bridgeDraft(change: (files: SmallCorpus) => void = () => {}): Draft {
  const files = smallCorpus();
  change(files);
  return {
    version: 1,
    files: JSON.parse(JSON.stringify(files)) as Draft["files"] & Json,
    texts: { bridge: BRIDGE_PARAGRAPHS },
    unreviewed: [],
  };
}

/** The same draft without excerpts, stances, silences and events. */
export function uncodedDraft(change: (files: SmallCorpus) => void = () => {}): Draft {
  return bridgeDraft((files) => {
    Object.assign(files["sources/bridge.json"], { excerpts: [], stances: [], silences: [], events: [] });
    files["corpus.json"].corrections = [];
    change(files);
  });
}
