import type { PageText } from "../../reading/page-text.ts";
import { sentence } from "../../reading/sentence.ts";
import { correctionsOf, placedCorrections } from "../../domain/corrections.ts";
import { someInstant } from "../export-dates.ts";
import { excerptsFor, gradeOf } from "../../model/evidence.ts";
import { get, type Model } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { canonicalUrl, localeFile, localePrefix } from "../../url/paths.ts";
import { escapeHtml } from "../escape.ts";

interface Item {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
}

/** The latest of some instants in UTC, which are in the order of their texts. */
const latest = (instants: readonly string[]) => instants.reduce((a, b) => (a > b ? a : b));

/**
 * When an entry of a stance last changed: when its latest source was published, or a later correction of the stance or of
 * its evidence. The day of the last check is not it, because a check that finds nothing changes no entry.
 */
function stanceUpdated(model: Model, stance: Stance): string {
  const excerpts = excerptsFor(model, stance, ["record"]);
  const targets = [`stances/${stance.id}`, ...excerpts.map(({ id }) => `excerpts/${id}`)];
  return latest([
    ...excerpts.map(({ source }) => someInstant(get(model.byId.sources, source).datePublished)),
    ...correctionsOf(model, targets).map(({ date }) => someInstant(date)),
  ]);
}

/**
 * Stances and corrections as an Atom feed (RFC 4287) in the language of a page, corrections first.
 * @param root the root of the site's addresses, ending in a slash
 */
export function atomFeed(context: PageText, root: string): string {
  const { model, messages, locale, paths, say, date, stanceOnIssue } = context;
  const url = (path: string) => canonicalUrl(root, path);
  const corrections: Item[] = placedCorrections(model).map((correction) => {
    const { page, id, anchor } = correction;
    const href = `${url(paths[page](id))}#${encodeURI(anchor)}`;
    return {
      id: href,
      href,
      title: messages.correction.title + messages.colon + say(correction.now),
      updated: someInstant(correction.date),
      // The instant of an entry can be more exact than the date, so the summary gives the date as it is known.
      summary: `${messages.correction.entry(date(correction.date))}. ${sentence(messages.correction.was + messages.colon + say(correction.was))} ${messages.correction.why}${messages.colon}${say(correction.why)}`,
    };
  });
  const stances: Item[] = model.stances.map((stance) => ({
    id: url(paths.stance(stance.id)),
    href: url(paths.stance(stance.id)),
    title: stanceOnIssue(stance),
    updated: stanceUpdated(model, stance),
    // An actor may have several stances on an issue, so the summary gives the date.
    summary: `${date(stance.statedOn)}${messages.colon}${say(stance.summary)} ${messages.attribution[gradeOf(model, stance)]}.`,
  }));
  const items = [...corrections, ...stances];
  const updated = items.length === 0 ? someInstant(model.asOf) : latest(items.map((item) => item.updated));
  const entries = items.map(({ id, href, title, updated: at, summary }) =>
    [
      "  <entry>",
      `    <id>${escapeHtml(id)}</id>`,
      `    <title>${escapeHtml(title)}</title>`,
      `    <link href="${escapeHtml(href)}"/>`,
      `    <updated>${at}</updated>`,
      `    <summary>${escapeHtml(summary)}</summary>`,
      "  </entry>",
    ].join("\n"),
  );
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `  <id>${escapeHtml(url(paths.home))}</id>`,
    `  <title>${escapeHtml(messages.pageTitle(say(model.title)))}</title>`,
    `  <link href="${escapeHtml(url(paths.home))}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeHtml(root + localeFile(localePrefix(locale, model.locales[0] ?? locale), "feed"))}"/>`,
    `  <updated>${updated}</updated>`,
    `  <author><name>${escapeHtml(messages.siteName)}</name></author>`,
    ...entries,
    "</feed>",
  ].join("\n")}\n`;
}
