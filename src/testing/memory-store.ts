/** Keeps drafts in memory, because the test document has no database. Another tab can change them. */
import type { Draft } from "../coding/draft.ts";
import { nextRevision } from "../coding/revision.ts";
import type { DraftFacts, Store } from "../features/desk/store.ts";

type Listener = Parameters<Store["onChange"]>[0];

export interface MemoryStore extends Store {
  /** Does something as another tab does, of which the desk hears. */
  readonly inAnotherTab: (act: (store: Store) => Promise<unknown>) => Promise<void>;
}

/** Makes a store without drafts. */
export function createMemoryStore(): MemoryStore {
  const drafts = new Map<string, { readonly facts: DraftFacts; readonly draft: Draft }>();
  const listeners = new Set<Listener>();
  let isOther = false;
  const tell = (id: string) => {
    if (isOther) for (const listener of listeners) listener(id, drafts.get(id)?.facts);
  };
  const put = (facts: DraftFacts, draft: Draft) => {
    drafts.set(facts.id, { facts, draft });
    tell(facts.id);
    return facts;
  };
  const store: Store = {
    listDrafts: async () => [...drafts.values()].map(({ facts }) => facts),
    openDraft: async (id) => drafts.get(id) ?? { problem: "deleted" },
    createDraft: async (name, draft) =>
      put({ id: `draft-${drafts.size + 1}`, name, revision: 1, saved: 0 }, draft),
    saveDraft: async (id, draft, revision) => {
      const stored = drafts.get(id);
      const next = nextRevision(stored?.facts.revision, revision);
      if ("problem" in next || !stored) return { problem: "problem" in next ? next.problem : "deleted" };
      return put({ ...stored.facts, revision: next.revision }, draft);
    },
    renameDraft: async (id, name) => {
      const stored = drafts.get(id);
      return stored ? put({ ...stored.facts, name }, stored.draft) : { problem: "deleted" };
    },
    deleteDraft: async (id) => {
      drafts.delete(id);
      tell(id);
      return undefined;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return {
    ...store,
    inAnotherTab: async (act) => {
      isOther = true;
      await act(store);
      isOther = false;
    },
  };
}
