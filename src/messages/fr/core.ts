/** Every message that any page may need, in French. */
import { corrections } from "./corrections.ts";
import { counts } from "./counts.ts";
import { dates } from "./dates.ts";
import { failure } from "./failure.ts";
import { frame } from "./frame.ts";
import { offline } from "./offline.ts";
import { stance } from "./stance.ts";
import { tools } from "./tools.ts";
import { vocabulary } from "./vocabulary.ts";

export const core = {
  ...failure,
  ...frame,
  ...vocabulary,
  ...dates,
  ...stance,
  ...tools,
  ...offline,
  ...counts,
  ...corrections,
};
