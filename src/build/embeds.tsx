/** Lists and renders the embeds. */
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { type PageContext, PageContextProvider } from "../parts/page-context.tsx";
import { allLoaded } from "../reading/page-text.ts";
import { get } from "../model/model.ts";
import { IssueEmbed, StanceEmbed } from "../features/embed/embed.tsx";
import type { EmbedKind } from "../url/embed.ts";
import { canonicalUrl } from "../url/paths.ts";
import type { Page } from "./renderer.tsx";

/** An embed that is not rendered yet, with the page that it is a part of. */
export interface Embed extends Omit<Page, "html"> {
  readonly kind: EmbedKind;
  /** The id of its stance or issue. */
  readonly id: string;
  /** The canonical path of that page. */
  readonly of: string;
  /** The title of the frame that shows it. */
  readonly name: string;
}

/** Every embed of one locale. */
export function embedsOf({
  model,
  messages,
  locale,
  paths,
  say,
  stanceTitle,
  issueTitle,
}: PageContext): Embed[] {
  const embed = (kind: EmbedKind, id: string, name: string, description: string): Embed => ({
    ...{ kind, id, name, description, locale },
    path: paths.embed[kind](id),
    of: paths[kind](id),
    title: messages.pageTitle(name),
  });
  return [
    ...model.stances.map((stance) =>
      embed("stance", stance.id, `${stanceTitle(stance)} (${issueTitle(stance.issue)})`, say(stance.summary)),
    ),
    ...model.issues.map((issue) => embed("issue", issue.id, say(issue.title), say(issue.question))),
  ];
}

/**
 * Renders an embed.
 * @param root the root of the site's addresses
 */
export function renderEmbed(context: PageContext, root: string, embed: Embed): Page {
  const { model, messages, locale, regionNames } = context;
  const addressOf = (path: string) => canonicalUrl(root, path);
  const html = renderToString(
    <StrictMode>
      <PageContextProvider
        model={model}
        locale={locale}
        messages={messages}
        regionNames={regionNames}
        loadMessages={allLoaded}
      >
        {embed.kind === "stance" ? (
          <StanceEmbed stance={get(model.byId.stances, embed.id)} addressOf={addressOf} />
        ) : (
          <IssueEmbed issue={get(model.byId.issues, embed.id)} addressOf={addressOf} />
        )}
      </PageContextProvider>
    </StrictMode>,
  );
  return { ...embed, html };
}
