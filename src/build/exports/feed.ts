import type { Reader } from "../../components/reader.tsx";
import { gradeOf } from "../../domain/grade.ts";
import { canonicalUrl } from "../../url/paths.ts";
import { escapeHtml } from "../html.ts";

/** An instant for a feed: EDTF dates are seldom one, so that everything bears the day of the last check. */
function instant(asOf: string): string {
  return `${/^\d{4}-\d{2}-\d{2}$/u.test(asOf) ? asOf : `${asOf.slice(0, 4)}-01-01`}T00:00:00Z`;
}

interface Item {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly updated: string;
  readonly summary: string;
}

/**
 * Stances and corrections as an Atom feed (RFC 4287), corrections first.
 * @param root the root of the site's addresses, ending in a slash
 */
export function atomFeed(reader: Reader, root: string): string {
  const { model, messages, paths, say, stanceTitle, issueTitle } = reader;
  const url = (path: string) => canonicalUrl(root, path);
  const corrections: Item[] = model.corrections.map((correction) => {
    const [collection, id = ""] = correction.target.split("/");
    const of = { stances: paths.stance, actors: paths.actor, issues: paths.issue, sources: paths.source };
    const path = of[collection as keyof typeof of]?.(id) ?? paths.about;
    return {
      id: `${url(path)}#correction-${correction.date}`,
      href: url(path),
      title: `${messages.correction.title}: ${say(correction.now)}`,
      updated: instant(correction.date),
      summary: `${messages.correction.was}: ${say(correction.was)} ${messages.correction.why}: ${say(correction.why)}`,
    };
  });
  const stances: Item[] = model.stances.map((stance) => ({
    id: url(paths.stance(stance.id)),
    href: url(paths.stance(stance.id)),
    title: `${stanceTitle(stance)} (${issueTitle(stance.issue)})`,
    updated: instant(model.asOf),
    summary: `${say(stance.summary)} ${messages.attribution[gradeOf(model, stance)]}.`,
  }));
  const entries = [...corrections, ...stances].map(({ id, href, title, updated, summary }) =>
    [
      "  <entry>",
      `    <id>${escapeHtml(id)}</id>`,
      `    <title>${escapeHtml(title)}</title>`,
      `    <link href="${escapeHtml(href)}"/>`,
      `    <updated>${updated}</updated>`,
      `    <summary>${escapeHtml(summary)}</summary>`,
      "  </entry>",
    ].join("\n"),
  );
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${messages.lang}">`,
    `  <id>${escapeHtml(root)}</id>`,
    `  <title>${escapeHtml(`${messages.siteName}: ${say(model.title)}`)}</title>`,
    `  <link href="${escapeHtml(url(paths.home))}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeHtml(`${root}feed.xml`)}"/>`,
    `  <updated>${instant(model.asOf)}</updated>`,
    `  <author><name>${escapeHtml(messages.siteName)}</name></author>`,
    ...entries,
    "</feed>",
  ].join("\n")}\n`;
}
