/** Messages for sharing, citing, embedding and saving, in English. */
import type { CitationStyle } from "../../domain/citation-styles.ts";

export const tools = {
  copy: {
    copy: "Copy",
    copied: "Copied.",
    byHand: "Your browser did not let us copy. The text is selected: copy it from there.",
  },
  tools: {
    label: "What you can do with this page",
    share: "Share",
    cite: "Cite",
    embed: "Embed",
    download: "Download",
    failed: "This part did not load. Check your connection, then reload the page.",
  },
  download: { csv: "CSV", json: "JSON" },
  share: {
    link: "Copy link",
    quotation: "Copy quotation with source",
    markdown: "Copy as Markdown",
    email: "E-mail",
    field: "Text to copy",
    quote: (words: string) => `“${words}”`,
  },
  cite: {
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
    snippet: "HTML for your page",
    preview: "Preview",
    whole: "See it with its sources on Standpoint",
    notFound: "There is nothing to show at this address.",
  },
};
