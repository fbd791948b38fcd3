/** Keeps drafts on this device, in IndexedDB. Nothing is sent anywhere. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { DRAFT_VERSION, type Draft } from "../../coding/draft.ts";
import { nextRevision, type RevisionProblem } from "../../coding/revision.ts";

/** The facts of a draft that a list of drafts shows. */
export interface DraftFacts {
  readonly id: string;
  readonly name: string;
  /** The number of the saved state. */
  readonly revision: number;
  /** The time at which it was saved, in milliseconds since 1970. */
  readonly saved: number;
}

/** The reasons for which this device does not keep or give a draft. */
type StoreProblem =
  | RevisionProblem
  /** The device has no room left. */
  | "full"
  /** The browser does not allow storage, as in some private windows. */
  | "denied"
  /** A later version of the desk has saved the drafts. */
  | "later-version";

/** The answer of the store if it does not do what it is asked. */
export interface Failure {
  readonly problem: StoreProblem;
}

/** A stored draft with its facts. */
interface OpenedDraft {
  readonly facts: DraftFacts;
  readonly draft: Draft;
}

interface Database extends DBSchema {
  /** The facts and the drafts are apart, so that a list of drafts does not read them whole. */
  facts: { key: string; value: DraftFacts };
  drafts: { key: string; value: Draft };
}

/** What a tab tells the others of a draft: its id, and its facts unless it was deleted. */
type Told = readonly [id: string, facts: DraftFacts | undefined];

const VERSION = 1;

/** The reason that an error of the database gives. */
function problemOf(error: unknown): Failure {
  const name = error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return { problem: "full" };
  return { problem: name === "VersionError" ? "later-version" : "denied" };
}

/** An id for a draft. Browsers give out UUIDs only at secure addresses. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}

/** The drafts that this device keeps for a site. */
export interface Store {
  listDrafts(): Promise<readonly DraftFacts[] | Failure>;
  openDraft(id: string): Promise<OpenedDraft | Failure>;
  /** Saves a new draft under a name. */
  createDraft(name: string, draft: Draft): Promise<DraftFacts | Failure>;
  /**
   * Saves a draft over its last state.
   * @param revision the number of the state that was opened or saved last
   */
  saveDraft(id: string, draft: Draft, revision: number): Promise<DraftFacts | Failure>;
  renameDraft(id: string, name: string): Promise<DraftFacts | Failure>;
  deleteDraft(id: string): Promise<undefined | Failure>;
  /** Calls a function when another tab changes a draft, without facts if it deletes one. Returns a function that ends it. */
  onChange(listener: (id: string, facts: DraftFacts | undefined) => void): () => void;
}

/**
 * Opens the store of a site. Sites on one host have stores of their own.
 * @param base the path of the site
 */
export function openStore(base: string): Store {
  const name = `standpoint-desk:${base}`;
  const channel = new BroadcastChannel(name);
  const tellOthers = (id: string, facts?: DraftFacts) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A channel has no target.
    channel.postMessage([id, facts] satisfies Told);
  let database: Promise<IDBPDatabase<Database>> | undefined;
  const open = async () => {
    database ??= openDB<Database>(name, VERSION, {
      upgrade(created) {
        created.createObjectStore("facts", { keyPath: "id" });
        created.createObjectStore("drafts");
      },
      // A later version of the desk in another tab waits until this one lets go.
      blocking: (_current, _blocked, event) => {
        database = undefined;
        (event.target as IDBDatabase).close();
      },
      terminated: () => (database = undefined),
    });
    try {
      return await database;
    } catch (error) {
      database = undefined;
      throw error;
    }
  };

  /** Does something with the database; an error of it becomes a failure. */
  const attempt = async <T>(act: (opened: IDBPDatabase<Database>) => Promise<T>): Promise<T | Failure> => {
    try {
      return await act(await open());
    } catch (error) {
      return problemOf(error);
    }
  };

  /** Changes the facts of a draft, and with a draft its contents, in one transaction. */
  const put = async (
    id: string,
    change: (stored: DraftFacts | undefined) => DraftFacts | Failure,
    draft?: Draft,
  ): Promise<DraftFacts | Failure> => {
    const result = await attempt(async (opened) => {
      const transaction = opened.transaction(["facts", "drafts"], "readwrite");
      const facts = change(await transaction.objectStore("facts").get(id));
      if (!("problem" in facts)) {
        await transaction.objectStore("facts").put(facts);
        if (draft) await transaction.objectStore("drafts").put(draft, id);
      }
      await transaction.done;
      return facts;
    });
    if (!("problem" in result)) tellOthers(id, result);
    return result;
  };

  return {
    listDrafts: () =>
      attempt(async (opened) => {
        const all = await opened.getAll("facts");
        return all.toSorted((a, b) => b.saved - a.saved);
      }),
    openDraft: (id) =>
      attempt(async (opened): Promise<OpenedDraft | Failure> => {
        const transaction = opened.transaction(["facts", "drafts"]);
        const facts = await transaction.objectStore("facts").get(id);
        const draft = await transaction.objectStore("drafts").get(id);
        if (!facts || !draft) return { problem: "deleted" };
        return draft.version > DRAFT_VERSION ? { problem: "later-version" } : { facts, draft };
      }),
    createDraft: (draftName, draft) => {
      const id = newId();
      return put(id, () => ({ id, name: draftName, revision: 1, saved: Date.now() }), draft);
    },
    saveDraft: (id, draft, revision) =>
      put(
        id,
        (stored) => {
          const next = nextRevision(stored?.revision, revision);
          if ("problem" in next || !stored) return { problem: "problem" in next ? next.problem : "deleted" };
          return { ...stored, revision: next.revision, saved: Date.now() };
        },
        draft,
      ),
    renameDraft: (id, draftName) =>
      put(id, (stored) => (stored ? { ...stored, name: draftName } : { problem: "deleted" })),
    deleteDraft: async (id) => {
      const result = await attempt(async (opened) => {
        const transaction = opened.transaction(["facts", "drafts"], "readwrite");
        await transaction.objectStore("facts").delete(id);
        await transaction.objectStore("drafts").delete(id);
        await transaction.done;
        return undefined;
      });
      if (!result) tellOthers(id);
      return result;
    },
    onChange: (listener) => {
      const onMessage = ({ data }: MessageEvent<Told>) => listener(...data);
      channel.addEventListener("message", onMessage);
      return () => channel.removeEventListener("message", onMessage);
    },
  };
}
