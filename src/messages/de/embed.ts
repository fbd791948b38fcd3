/** Messages for an embed, and the frame around it, in German. */
import type { embed as en } from "../en/embed.ts";

export const embed: typeof en = {
  embedFrame: {
    whole: "Die Belege auf Standpoint ansehen",
    moved: {
      title: "Diese Einbettung ist umgezogen",
      body: "Der Eintrag, den diese Einbettung zeigte, ist jetzt ein Teil einer anderen Seite.",
    },
    notFound:
      "Unter dieser Adresse gibt es keine Einbettung. Vielleicht ist der Link alt oder falsch geschrieben.",
  },
};
