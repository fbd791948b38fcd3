/** Messages for sharing, citing, embedding and saving, in English. */
import type { CitationStyle } from "../../domain/citation-styles.ts";
import { citationTerms } from "./citation.ts";

export const panels = {
  copy: {
    copy: "Copy",
    copied: "Copied.",
    byHand: "Your browser blocked copying. The text is selected, so you can copy it yourself.",
  },
  download: { csv: "CSV", json: "JSON" },
  share: {
    link: "Copy link",
    quotation: "Copy quote with source",
    markdown: "Copy as Markdown",
    email: "Email",
    field: "Text to copy",
    credit: {
      quoted: (speaker: string, place: string) => `${speaker}, quoted by ${place}`,
      paraphrased: (place: string, speaker: string) => `${place}, paraphrasing ${speaker}`,
      unnamed: (place: string) => `${place}, citing unnamed officials`,
      reported: (how: string, place: string) => `${how}: ${place}`,
      citing: (how: string, place: string, speaker: string) => `${how}: ${place}, citing ${speaker}`,
    },
  },
  cite: {
    terms: citationTerms,
    style: "Style",
    styles: {
      apa: "APA (7th edition)",
      mla: "MLA (9th edition)",
      chicago: "Chicago (17th edition), bibliography",
      "chicago-note": "Chicago (17th edition), note",
      bibtex: "BibTeX",
      ris: "RIS",
      "csl-json": "CSL-JSON",
    } satisfies Record<CitationStyle, string>,
    citation: "Citation",
    download: "Download",
  },
  embed: {
    snippet: "HTML to paste into your page",
    preview: "Preview",
  },
};
