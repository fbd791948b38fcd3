/** The records that have pages of their own. */

/** The kinds of pages that records have, each with the collection of the records. */
export const RECORD_PAGES = {
  stance: "stances",
  actor: "actors",
  issue: "issues",
  source: "sources",
} as const;
export type RecordPage = keyof typeof RECORD_PAGES;
export type PagedCollection = (typeof RECORD_PAGES)[RecordPage];

const pages = Object.keys(RECORD_PAGES) as RecordPage[];

/** The collections whose records have pages. */
export const PAGED_COLLECTIONS = Object.values(RECORD_PAGES);

/** Returns the kind of page for the records of a collection; `undefined` if they have no pages. */
export function pageOfCollection(collection: string): RecordPage | undefined {
  return pages.find((page) => RECORD_PAGES[page] === collection);
}
