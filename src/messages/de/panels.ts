/** Messages for sharing, citing, embedding and saving, in German. */
import type { panels as en } from "../en/panels.ts";
import { citationTerms } from "./citation.ts";

export const panels: typeof en = {
  copy: {
    copy: "Kopieren",
    copied: "Kopiert.",
    byHand:
      "Ihr Browser hat das Kopieren blockiert. Der Text ist markiert, sodass Sie ihn selbst kopieren können.",
  },
  download: { csv: "CSV", json: "JSON" },
  share: {
    link: "Link kopieren",
    quotation: "Zitat mit Quelle kopieren",
    markdown: "Als Markdown kopieren",
    email: "E-Mail",
    field: "Text zum Kopieren",
    credit: {
      quoted: (speaker, place) => `${speaker}, zitiert von ${place}`,
      paraphrased: (place, speaker) => `${place}, sinngemäß nach ${speaker}`,
      unnamed: (place) => `${place}, nach ungenannten Amtspersonen`,
      reported: (how, place) => `${how}: ${place}`,
      citing: (how, place, speaker) => `${how}: ${place}, nach ${speaker}`,
    },
  },
  cite: {
    terms: citationTerms,
    style: "Stil",
    styles: {
      apa: "APA (7. Auflage)",
      mla: "MLA (9. Auflage)",
      chicago: "Chicago (17. Auflage), Literaturverzeichnis",
      "chicago-note": "Chicago (17. Auflage), Fußnote",
      bibtex: "BibTeX",
      ris: "RIS",
      "csl-json": "CSL-JSON",
    },
    citation: "Quellenangabe",
    download: "Herunterladen",
  },
  embed: {
    snippet: "HTML zum Einfügen in Ihre Seite",
    preview: "Vorschau",
  },
};
