/** The content of the card that each page gets. */
import { createHash } from "node:crypto";
import type { PageContext } from "../parts/page-context.tsx";
import { speakersOf } from "../model/anchored.ts";
import { currentStances } from "../domain/history.ts";
import { originalOf, reportsOf } from "../domain/sources.ts";
import { attributionFor, leadOf } from "../model/evidence.ts";
import { directionOf } from "../model/language.ts";
import { get, type Model, stancesOfActor, stancesOnIssue } from "../model/model.ts";
import type { Stance, Issue, Source } from "../model/schema.ts";
import { translationFor } from "../model/translation.ts";
import { sentence } from "../reading/sentence.ts";
import { canonicalUrl, pageAt } from "../url/paths.ts";
import type { CardContent } from "./card.tsx";
import type { Page } from "./renderer.tsx";

/** The most characters of a quotation and our translation together for which a card has room. */
const MOST_TRANSLATED = 400;

/** The most characters of the name of a file. */
const MOST_IN_FILE_NAME = 255;

/** The card of a page: its file below the output folder, and what it says. */
export interface PageCard {
  readonly file: string;
  /** The card in words. */
  readonly alt: string;
  readonly content: CardContent;
}

function quotationOf(
  { model, locale, messages, actorName, list, glossedWords }: PageContext,
  stance: Stance,
): NonNullable<CardContent["quotation"]> {
  const excerpt = leadOf(model, stance);
  const text = glossedWords(excerpt);
  const ours = translationFor(model, excerpt, locale);
  const translation = ours ? messages.excerpt.translation + messages.colon + ours.value : "";
  const hasRoom = text.length + translation.length <= MOST_TRANSLATED;
  const attribution = attributionFor(model, stance.actor, excerpt);
  const speakers = speakersOf(excerpt);
  const grade = messages.attribution[attribution];
  return {
    text,
    attribution,
    grade: speakers.length === 0 ? grade : `${grade}, ${list(speakers.map(actorName))}`,
    ...(ours && hasRoom ? { translation } : {}),
  };
}

function scaleOf(
  { say }: PageContext,
  issue: Issue,
  held: string | undefined,
): NonNullable<CardContent["scale"]> {
  return {
    labels: issue.positions.map(({ label }) => say(label)),
    held: issue.positions.findIndex(({ id }) => id === held),
    ordinal: issue.scale === "ordinal",
  };
}

/** The names of the actors that have each position of an issue, by the current stances on it. */
function namesOf(
  { actorName, list }: PageContext,
  issue: Issue,
  current: readonly Stance[],
): readonly string[] {
  return issue.positions.map(({ id }) =>
    list(
      [...new Set(current.filter(({ position }) => position === id).map(({ actor }) => actor))].map(
        actorName,
      ),
    ),
  );
}

/** Publisher and date of the source of what a card shows; the number of sources if there are several. */
function sourceLine({ model, date, messages }: PageContext, sources: readonly Source[]): string {
  const [source, ...more] = sources;
  if (source && more.length === 0) return `${source.publisher}, ${date(source.datePublished)}`;
  return messages.stance.reports(sources.length, sources.filter((each) => originalOf(model, each)).length);
}

/** The source of the first words for a stance. */
const leadSourceOf = (model: Model, stance: Stance): Source =>
  get(model.byId.sources, leadOf(model, stance).source);

/** The sources that report the positions of some stances; those of the corpus if there is no stance. */
function sourcesOf(model: Model, stances: readonly Stance[]): readonly Source[] {
  if (stances.length === 0) return model.sources;
  return [...new Set(stances.flatMap((stance) => reportsOf(model, stance).sources))];
}

function contentOf(context: PageContext, page: Page, address: string): CardContent | undefined {
  const { model, locale, messages, paths, say, stanceTitle, issueTitle } = context;
  const found = pageAt(page.path, paths.home);
  const id = found?.id ?? "";
  const common = {
    ...{ siteName: messages.siteName, address, over: say(model.title) },
    direction: directionOf(locale),
    source: sourceLine(context, model.sources),
  };
  switch (found?.page) {
    case "home":
      return { ...common, over: messages.siteClaim, title: say(model.title), text: say(model.description) };
    case "actors":
    case "stances":
    case "timeline":
    case "compare":
    case "data":
      return { ...common, title: messages.titles[found.page], text: page.description };
    case "about":
      return { ...common, title: messages.aboutPage.title, text: page.description };
    case "desk":
      return { ...common, title: messages.desk.title, text: page.description };
    case "stance": {
      const stance = get(model.byId.stances, id);
      return {
        ...{
          ...common,
          over: issueTitle(stance.issue),
          title: stanceTitle(stance),
          text: say(stance.summary),
        },
        scale: scaleOf(context, get(model.byId.issues, stance.issue), stance.position),
        quotation: quotationOf(context, stance),
        source: sourceLine(context, [leadSourceOf(model, stance)]),
      };
    }
    case "issue": {
      const issue = get(model.byId.issues, id);
      const current = stancesOnIssue(model, id).filter((stance) => currentStances(model).has(stance));
      return {
        ...{ ...common, title: say(issue.title), text: say(issue.question) },
        scale: { ...scaleOf(context, issue, undefined), names: namesOf(context, issue, current) },
        source: sourceLine(context, sourcesOf(model, current)),
      };
    }
    case "actor": {
      const actor = get(model.byId.actors, id);
      const first = stancesOfActor(model, id).find((stance) => currentStances(model).has(stance));
      const text = first ? say(first.summary) : actor.description ? say(actor.description) : page.description;
      const sources = first ? [leadSourceOf(model, first)] : model.sources;
      return { ...common, title: say(actor.name), text, source: sourceLine(context, sources) };
    }
    case "source": {
      const source = get(model.byId.sources, id);
      const text = source.alternativeHeadline ?? page.description;
      return { ...common, title: source.headline, text, source: sourceLine(context, [source]) };
    }
    default:
      return undefined;
  }
}

/** The positions of a question with the names of their actors, in words. */
function positionsInWords(
  { messages }: PageContext,
  { labels, names }: NonNullable<CardContent["scale"]>,
): string {
  const held = labels.flatMap((label, at) => (names?.[at] ? [label + messages.colon + names[at]] : []));
  return held.length === 0 ? "" : ` ${held.join("; ")}.`;
}

function altOf(context: PageContext, { title, over, text, quotation, scale, source }: CardContent): string {
  const said = quotation
    ? [
        quotation.text,
        ...(quotation.translation ? [`(${quotation.translation})`] : []),
        `(${quotation.grade}).`,
      ].join(" ")
    : text;
  return `${sentence(over)} ${sentence(title)} ${said}${scale ? positionsInWords(context, scale) : ""} ${source}.`;
}

/** The file of the card of a page, named by the page's path, or by the digest of a path that is too long for a name. */
function cardFile(path: string): string {
  const name = path === "/" ? "home.png" : `${path.slice(1).replaceAll("/", "-")}.png`;
  if (name.length <= MOST_IN_FILE_NAME) return `cards/${name}`;
  return `cards/${createHash("sha256").update(path).digest("hex")}.png`;
}

/**
 * The card of a page; none for an address that is no page.
 * @param siteUrl the public address of the site's root, which a card's image must be named by
 */
export function cardOf(context: PageContext, page: Page, siteUrl: string): PageCard | undefined {
  const address = canonicalUrl(siteUrl, page.path).replace(/^https?:\/\//u, "");
  const content = contentOf(context, page, address);
  if (!content) return undefined;
  return { file: cardFile(page.path), alt: altOf(context, content), content };
}

/** Says which pages have no card, and why. */
export function cardNote(withoutCard: ReadonlyMap<string, string>): string {
  const lines = Array.from(withoutCard, ([page, characters]) => {
    const each = [...new Set(characters.replaceAll(/\s/gu, ""))].toSorted();
    return `${page}: ${each.join(" ")}`;
  });
  return `These pages have no card, because a card cannot show these characters, or not in their order:\n${lines.join("\n")}`;
}
