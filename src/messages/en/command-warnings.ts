/** The warnings of a corpus in English, as the command line words them. */
import type { WarningMessages } from "../format-error.ts";
import { warnings } from "./warnings.ts";

export const commandWarnings: WarningMessages = {
  ...warnings,
  untranslated: (params) => ({
    ...warnings.untranslated(params),
    remedy:
      params.missing === params.texts
        ? "translate them, or remove the locale"
        : "run npm run corpus:check -- --complete to list them",
  }),
  "no-link": (params) => ({
    ...warnings["no-link"](params),
    remedy: "run npm run corpus:anchor, or quote more words",
  }),
};
