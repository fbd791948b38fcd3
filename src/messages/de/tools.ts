/** Messages for sharing, citing, embedding and saving, in German. */
import type { tools as en } from "../en/tools.ts";

export const tools: typeof en = {
  copy: {
    copy: "Kopieren",
    copied: "Kopiert.",
    byHand:
      "Der Browser lässt das Kopieren nicht zu. Der Text ist markiert und lässt sich von dort kopieren.",
  },
  tools: {
    label: "Was sich mit dieser Seite tun lässt",
    share: "Teilen",
    cite: "Zitieren",
    embed: "Einbetten",
    download: "Herunterladen",
    failed: "Dieser Teil wurde nicht geladen. Bitte die Verbindung prüfen und die Seite neu laden.",
  },
  download: { csv: "CSV", json: "JSON" },
  share: {
    link: "Link kopieren",
    quotation: "Zitat mit Quelle kopieren",
    markdown: "Als Markdown kopieren",
    email: "E-Mail",
    field: "Text zum Kopieren",
    quote: (words) => `„${words}“`,
  },
  cite: {
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
    snippet: "HTML für die eigene Seite",
    preview: "Vorschau",
    whole: "Mit allen Belegen auf Standpoint",
    notFound: "Unter dieser Adresse gibt es nichts zu zeigen.",
  },
};
