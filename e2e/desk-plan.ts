/** The article that the author of the tests codes: that of the site where its text is at hand, or else an invented one. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { bodyOf } from "../src/model/anchoring/anchor.ts";
import { speakersOf } from "../src/model/anchored.ts";
import { get } from "../src/model/model.ts";
import type { Excerpt } from "../src/model/schema.ts";
import { type CodingPlan, INVENTED_PLAN, type PlannedExcerpt } from "../src/testing/desk-article.ts";
import { actorName, issueTitle, model, positionLabel, say, SOURCE } from "./corpus.ts";

const ARTICLE = path.resolve(import.meta.dirname, "../../shared/source/article.txt");
/** The paragraphs that the author codes. */
const LAST_PARAGRAPH = 9;
/** The actor whose stances they report. */
const ACTOR = "ndp";

/** The text with one form of each quotation mark and dash; as long as the text. */
const alike = (text: string) =>
  text
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/[‐-―−]/gu, "-");

/** The plan of the first paragraphs of the article of the site, from the records of the site. */
function planOf(text: string): CodingPlan {
  const source = get(model.byId.sources, SOURCE);
  const body = bodyOf(text, { from: source.text?.from ?? "" });
  if ("missing" in body) throw new Error(`The article does not begin with “${body.missing}”.`);
  // The author selects words as they are in the text.
  const start = text.indexOf((source.text?.from ?? "").split(" ")[0] ?? "");
  const paragraphs = text
    .slice(start)
    .split(/\n\s*\n/u)
    .slice(0, LAST_PARAGRAPH);
  const plannedExcerpt = ({
    selector,
    attribution,
    reportingVerb,
    paragraph,
    ...excerpt
  }: Excerpt): PlannedExcerpt => {
    const [speaker] = speakersOf(excerpt);
    return {
      ...{ words: inText(paragraphs[(paragraph ?? 0) - 1] ?? "", selector.exact), attribution },
      ...(speaker === undefined ? {} : { speaker: actorName(speaker) }),
      ...(reportingVerb === undefined ? {} : { verb: reportingVerb }),
    };
  };
  const planned = (ids: readonly string[]) => ids.map((id) => plannedExcerpt(get(model.byId.excerpts, id)));
  const isEarly = (ids: readonly string[]) =>
    ids.every((id) => (get(model.byId.excerpts, id).paragraph ?? 0) <= LAST_PARAGRAPH);
  const stances = model.stances.filter(({ actor, evidence }) => actor === ACTOR && isEarly(evidence));
  const issues = stances.map(({ issue }) => get(model.byId.issues, issue));
  const speakers = stances.flatMap(({ evidence }) =>
    evidence.flatMap((id) => speakersOf(get(model.byId.excerpts, id))),
  );
  const actors = [...new Set([ACTOR, ...speakers])].map((id) => get(model.byId.actors, id));
  return {
    ...{ headline: source.headline, publisher: source.publisher, url: source.url, paragraphs },
    ...{ date: source.datePublished, language: source.inLanguage },
    summaries: (source.paragraphs ?? []).slice(0, LAST_PARAGRAPH).map(({ summary }) => say(summary)),
    actors: Object.fromEntries(actors.map((actor) => [say(actor.name), actor.type])),
    issues: Object.fromEntries(issues.map((issue) => [say(issue.title), say(issue.question)])),
    stances: stances.map((stance) => ({
      ...{ actor: actorName(stance.actor), issue: issueTitle(stance.issue) },
      position: positionLabel(stance.issue, stance.position),
      ...{ summary: say(stance.summary), evidence: planned(stance.evidence) },
      ...(stance.timing && { timing: say(stance.timing) }),
      ...(stance.condition && { condition: say(stance.condition) }),
      reasons: (stance.reasons ?? []).map((reason) => ({
        ...{ summary: say(reason.summary), evidence: planned(reason.evidence) },
      })),
    })),
  };
}

/** The words of an excerpt as the text has them: with its own dashes and quotation marks. */
function inText(paragraph: string, wanted: string): string {
  const at = alike(paragraph).indexOf(alike(wanted));
  if (at < 0) throw new Error(`The paragraph does not have “${wanted}”.`);
  return paragraph.slice(at, at + wanted.length);
}

/** The plan of the article. */
export const PLAN: CodingPlan = existsSync(ARTICLE) ? planOf(readFileSync(ARTICLE, "utf8")) : INVENTED_PLAN;
