/** Messages for corrections, in German. */
import type { corrections as en } from "../en/corrections.ts";

export const corrections: typeof en = {
  correction: {
    title: "Korrekturen",
    entry: (date) => `Korrigiert: ${date}`,
    silence: (actor, issue, kind) => `${actor}, ${issue}: ${kind}`,
    was: "Vorher",
    now: "Jetzt",
    why: "Warum",
  },
};
