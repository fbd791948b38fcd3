/** The files that a site publishes below `data/`, and the standard that each follows. */
export const DATA_FILES = {
  "corpus.json": "JSON",
  "corpus.schema.json": "JSON Schema 2020-12",
  "stances.csv": "CSV, RFC 4180",
  "excerpts.jsonld": "W3C Web Annotation, JSON-LD",
  "actors.popolo.json": "Popolo",
  "sources.csl.json": "CSL-JSON",
} as const;
export type DataFile = keyof typeof DATA_FILES;

/** The address of a file, below the base path of the site. */
export function dataPath(file: DataFile): string {
  return `data/${file}`;
}
