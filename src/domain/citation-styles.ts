/** The citation styles that a site offers. */

/** Styles for people first, then forms for programs. */
export const CITATION_STYLES = [
  "apa",
  "mla",
  "chicago",
  "chicago-note",
  "bibtex",
  "ris",
  "csl-json",
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];
