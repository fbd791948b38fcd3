/** Messages for sharing, citing, embedding and saving, in French. */
import type { panels as en } from "../en/panels.ts";
import { citationTerms } from "./citation.ts";

export const panels: typeof en = {
  copy: {
    copy: "Copier",
    copied: "Copié.",
    byHand:
      "Votre navigateur a bloqué la copie. Le texte est sélectionné\u00A0: vous pouvez le copier vous-même.",
  },
  download: { csv: "CSV", json: "JSON" },
  share: {
    link: "Copier le lien",
    quotation: "Copier la citation avec sa source",
    markdown: "Copier en Markdown",
    email: "Courriel",
    field: "Texte à copier",
    credit: {
      quoted: (speaker, place) => `${speaker}, propos cités\u00A0: ${place}`,
      paraphrased: (place, speaker) => `${place}, paraphrase\u00A0: ${speaker}`,
      unnamed: (place) => `${place}, selon des responsables non nommés`,
      reported: (how, place) => `${how}\u00A0: ${place}`,
      citing: (how, place, speaker) => `${how}\u00A0: ${place}, selon ${speaker}`,
    },
  },
  cite: {
    terms: citationTerms,
    style: "Style",
    styles: {
      apa: "APA (7e\u00A0édition)",
      mla: "MLA (9e\u00A0édition)",
      chicago: "Chicago (17e\u00A0édition), bibliographie",
      "chicago-note": "Chicago (17e\u00A0édition), note",
      bibtex: "BibTeX",
      ris: "RIS",
      "csl-json": "CSL-JSON",
    },
    citation: "Référence",
    download: "Télécharger",
  },
  embed: {
    snippet: "HTML à coller dans votre page",
    preview: "Aperçu",
  },
};
