/** Messages for the buttons of a page that open its panels, in German. */
import type { tools as en } from "../en/tools.ts";

export const tools: typeof en = {
  tools: {
    label: "Aktionen für diese Seite",
    share: "Teilen",
    cite: "Zitieren",
    embed: "Einbetten",
    download: "Herunterladen",
  },
};
