/**
 * Every word of ours that a reader sees, in French. A build holds it where the corpus has French among its locales.
 */
import type { Messages } from "../catalogue.ts";
import { built } from "./built.ts";
import { core } from "./core.ts";
import { selection } from "./selection.ts";
import { questions } from "./questions.ts";
import { matrix } from "./matrix.ts";
import { stances } from "./stances.ts";
import { timeline } from "./timeline.ts";
import { compare } from "./compare.ts";
import { actors } from "./actors.ts";
import { issue } from "./issue.ts";
import { history } from "./history.ts";
import { source } from "./source.ts";
import { offer } from "./offer.ts";
import { panels } from "./panels.ts";
import { about } from "./about.ts";
import { data } from "./data.ts";
import { shortcuts } from "./shortcuts.ts";
import { embed } from "./embed.ts";
import { desk } from "./desk.ts";
import { bulk } from "./bulk.ts";
import { coders } from "./coders.ts";

export const fr: Messages = {
  ...built,
  ...core,
  ...selection,
  ...questions,
  ...matrix,
  ...stances,
  ...timeline,
  ...compare,
  ...actors,
  ...issue,
  ...history,
  ...source,
  ...panels,
  ...about,
  ...data,
  ...offer,
  ...shortcuts,
  ...embed,
  ...desk,
  ...bulk,
  ...coders,
};
