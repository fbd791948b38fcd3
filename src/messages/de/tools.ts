/** Messages for the tools of a page, in German. */
import type { tools as en } from "../en/tools.ts";

export const tools: typeof en = {
  tools: {
    label: "Aktionen für diese Seite",
    compare: "Vergleichen mit …",
    compareOf: (name) => `: ${name}`,
    share: "Teilen",
    cite: "Zitieren",
    embed: "Einbetten",
    download: "Herunterladen",
  },
};
