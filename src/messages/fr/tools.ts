/** Messages for the tools of a page, in French. */
import type { tools as en } from "../en/tools.ts";

export const tools: typeof en = {
  tools: {
    label: "Actions de la page",
    compare: "Comparer avec…",
    compareOf: (name) => `\u00A0: ${name}`,
    share: "Partager",
    cite: "Citer",
    embed: "Intégrer",
    download: "Télécharger",
  },
};
