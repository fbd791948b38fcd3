/**
 * Every word of ours that a reader sees, in German. A build holds it where the corpus has German among its locales.
 */
import type { Messages } from "../catalogue.ts";
import { frame } from "./frame.ts";
import { questions } from "./questions.ts";
import { timeline } from "./timeline.ts";
import { compare } from "./compare.ts";
import { vocabulary } from "./vocabulary.ts";
import { stance } from "./stance.ts";
import { actors } from "./actors.ts";
import { issue } from "./issue.ts";
import { source } from "./source.ts";
import { tools } from "./tools.ts";
import { about } from "./about.ts";
import { data } from "./data.ts";
import { offline } from "./offline.ts";

export const de: Messages = {
  ...frame,
  ...questions,
  ...timeline,
  ...compare,
  ...vocabulary,
  ...stance,
  ...actors,
  ...issue,
  ...source,
  ...tools,
  ...about,
  ...data,
  ...offline,
};
