/**
 * Every word of ours that a reader sees, in English. Texts about one corpus live in that corpus. The type of
 * this object is the type of every catalogue: a missing message does not compile.
 */
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

export const en = {
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
