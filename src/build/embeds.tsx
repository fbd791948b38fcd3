/** Renders the panels that other pages frame. */
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { type PageContext, PageContextProvider } from "../parts/page-context.tsx";
import { get } from "../model/model.ts";
import { IssueEmbed, StanceEmbed } from "../features/embed/embed.tsx";
import type { EmbedKind } from "../url/embed.ts";
import { canonicalUrl } from "../url/paths.ts";
import type { Page } from "./renderer.tsx";

/** A panel, with the page that it is a part of. */
export interface Embed extends Page {
  readonly kind: EmbedKind;
  /** The canonical path of that page. */
  readonly of: string;
  /** What it is called in a frame. */
  readonly name: string;
}

/**
 * Every panel of one locale.
 * @param root the root of the site's addresses
 */
export function renderEmbeds(context: PageContext, root: string): Embed[] {
  const { model, messages, locale, paths, say, stanceTitle, issueTitle } = context;
  const addressOf = (path: string) => canonicalUrl(root, path);
  const render = (kind: EmbedKind, id: string, name: string, description: string): Embed => ({
    ...{ kind, name, description, locale },
    path: paths.embed[kind](id),
    of: paths[kind](id),
    title: messages.pageTitle(name),
    html: renderToString(
      <StrictMode>
        <PageContextProvider
          model={model}
          locale={locale}
          messages={messages}
          regionNames={context.regionNames}
        >
          {kind === "stance" ? (
            <StanceEmbed stance={get(model.byId.stances, id)} addressOf={addressOf} />
          ) : (
            <IssueEmbed issue={get(model.byId.issues, id)} addressOf={addressOf} />
          )}
        </PageContextProvider>
      </StrictMode>,
    ),
  });
  return [
    ...model.stances.map((stance) =>
      render(
        "stance",
        stance.id,
        `${stanceTitle(stance)} (${issueTitle(stance.issue)})`,
        say(stance.summary),
      ),
    ),
    ...model.issues.map((issue) => render("issue", issue.id, say(issue.title), say(issue.question))),
  ];
}
