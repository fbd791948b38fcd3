/** Messages for corrections, in French. */
import type { corrections as en } from "../en/corrections.ts";

export const corrections: typeof en = {
  correction: {
    title: "Corrections",
    entry: (date) => `Corrigé\u00A0: ${date}`,
    silence: (actor, issue, kind) => `${actor}, ${issue}\u00A0: ${kind}`,
    was: "Avant",
    now: "Maintenant",
    why: "Raison",
  },
};
