/** Messages that only the build writes, in German: no script of the site has them. */
import type { built as en } from "../en/built.ts";

export const built: typeof en = {
  siteClaim: "Wer was will, und die Belege dafür",

  /** On the pages of the worker that work without a script. */
  savedCopy: {
    /** In place of a page whose script is late. */
    late: "Diese Seite lädt langsam, oder ein Teil von ihr fehlt. Falls JavaScript ausgeschaltet ist, schalten Sie es ein: Die gespeicherte Kopie braucht es.",
    /** In place of a page that is not saved, without a network. */
    lost: "Diese Seite ist nicht auf diesem Gerät gespeichert, und das Netz antwortet nicht. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.",
  },
};
