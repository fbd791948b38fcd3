/** Lists and renders the embeds. */
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { type PageContext, PageContextProvider } from "../parts/page-context.tsx";
import { allLoaded } from "../reading/page-text.ts";
import { get } from "../model/model.ts";
import { EmbedContent } from "../features/embed/embed.tsx";
import type { RecordName } from "../model/former-ids.ts";
import type { EmbedKind } from "../url/embed.ts";
import { formerEmbeds, recordPath } from "../url/current-address.ts";
import { canonicalUrl } from "../url/paths.ts";
import type { Page } from "./renderer.tsx";

/**
 * An embed that is not rendered yet, with its record and the page that it is a part of. The record is a stance or an
 * issue; at a former address it may be any.
 */
export interface Embed extends Omit<Page, "html">, RecordName {
  readonly kind: EmbedKind;
  /** The canonical path of that page. */
  readonly of: string;
  /** The title of the frame that shows it. */
  readonly name: string;
}

const stanceRecord = (id: string): RecordName => ({ collection: "stances", id });
const issueRecord = (id: string): RecordName => ({ collection: "issues", id });

/** Returns the name and the description of an embed. */
function headOf({ model, messages, say, stanceOnIssue }: PageContext, { collection, id }: RecordName) {
  if (collection === "stances") {
    const stance = get(model.byId.stances, id);
    const name = stanceOnIssue(stance);
    return { name, description: say(stance.summary) };
  }
  if (collection === "issues") {
    const { title, question } = get(model.byId.issues, id);
    return { name: say(title), description: say(question) };
  }
  return { name: messages.embedFrame.moved.title, description: messages.embedFrame.moved.body };
}

function embedAt(context: PageContext, kind: EmbedKind, path: string, record: RecordName): Embed {
  const { model, messages, locale, paths } = context;
  const head = headOf(context, record);
  return {
    ...{ kind, ...record, path, locale, ...head },
    of: recordPath(model, paths, record),
    title: messages.pageTitle(head.name),
  };
}

/** Every embed of one locale. */
export function embedsOf(context: PageContext): Embed[] {
  const { model, paths } = context;
  return [
    ...model.stances.map(({ id }) => embedAt(context, "stance", paths.embed.stance(id), stanceRecord(id))),
    ...model.issues.map(({ id }) => embedAt(context, "issue", paths.embed.issue(id), issueRecord(id))),
  ];
}

/** The embeds of one locale at the former addresses of records. */
export function formerEmbedsOf(context: PageContext): Embed[] {
  const { model, paths } = context;
  return formerEmbeds(model, paths).map(({ kind, path, record }) => embedAt(context, kind, path, record));
}

/**
 * Renders an embed.
 * @param root the root of the site's addresses
 */
export function renderEmbed(context: PageContext, root: string, embed: Embed): Page {
  const { model, messages, locale, regionNames } = context;
  const html = renderToString(
    <StrictMode>
      <PageContextProvider
        model={model}
        locale={locale}
        messages={messages}
        regionNames={regionNames}
        loadMessages={allLoaded}
      >
        <EmbedContent record={embed} addressOf={(path) => canonicalUrl(root, path)} />
      </PageContextProvider>
    </StrictMode>,
  );
  return { ...embed, html };
}
