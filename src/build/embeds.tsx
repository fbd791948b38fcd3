/** Renders the panels that other pages frame. */
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { type Reader, ReaderProvider } from "../components/reader.tsx";
import { get } from "../model/model.ts";
import { IssueEmbed, StanceEmbed } from "../pages/embed.tsx";
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
export function renderEmbeds(reader: Reader, root: string): Embed[] {
  const { model, messages, locale, paths, say, stanceTitle, issueTitle } = reader;
  const addressOf = (path: string) => canonicalUrl(root, path);
  const render = (kind: EmbedKind, id: string, name: string, description: string): Embed => ({
    ...{ kind, name, description, locale },
    path: paths.embed[kind](id),
    of: paths[kind](id),
    title: messages.pageTitle(name),
    html: renderToString(
      <StrictMode>
        <ReaderProvider model={model} locale={locale} messages={messages} regionNames={reader.regionNames}>
          {kind === "stance" ? (
            <StanceEmbed stance={get(model.byId.stances, id)} addressOf={addressOf} />
          ) : (
            <IssueEmbed issue={get(model.byId.issues, id)} addressOf={addressOf} />
          )}
        </ReaderProvider>
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
