import { useLocation } from "react-router";
import { Link } from "./link.tsx";
import { PageHeading } from "./page-heading.tsx";
import { usePageContext } from "../page-context.tsx";
import { COLLECTIONS, type Collection, nearest } from "../../domain/nearest.ts";
import { get } from "../../model/model.ts";
import type { Head, PageModule } from "./head.ts";
import type { PageContext } from "../page-context.tsx";

export function notFoundHead({ messages }: PageContext): Head {
  return { title: messages.notFound.title, description: messages.notFound.body };
}

/** Where a suggestion leads, and what it is called. */
function linkTo(
  { model, paths, show, showIn, actorText, issueText, showStanceOnIssue }: PageContext,
  collection: Collection,
  id: string,
) {
  switch (collection) {
    case "stances": {
      const stance = get(model.byId.stances, id);
      return { to: paths.stance(id), label: showStanceOnIssue(stance) };
    }
    case "actors":
      return { to: paths.actor(id), label: show(actorText(id)) };
    case "issues":
      return { to: paths.issue(id), label: show(issueText(id)) };
    case "sources": {
      const { headline, inLanguage } = get(model.byId.sources, id);
      return { to: paths.source(id), label: showIn(inLanguage, headline) };
    }
  }
}

/** Says that there is no such page, and what the reader may have looked for. */
export function NotFoundPage() {
  const context = usePageContext();
  const { model, messages, paths } = context;
  const parts = useLocation()
    .pathname.split("/")
    .filter((part) => part !== "");
  const collection = COLLECTIONS.find((each) => parts.includes(each));
  const suggestions = nearest(model, parts.at(-1) ?? "", collection);
  return (
    <>
      <PageHeading>{messages.notFound.title}</PageHeading>
      <p className="mt-4">{messages.notFound.body}</p>
      {suggestions.length > 0 && (
        <>
          <h2 className="mt-6 text-lg font-semibold">{messages.notFound.nearest}</h2>
          <ul className="mt-2">
            {suggestions.map(({ collection: of, id }) => {
              const { to, label } = linkTo(context, of, id);
              return (
                <li key={to}>
                  <Link to={to} className="target">
                    {label}
                  </Link>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <p className="mt-6">
        <Link to={paths.home} className="target font-semibold">
          {messages.failure.home}
        </Link>
      </p>
    </>
  );
}

export const page: PageModule = { Component: NotFoundPage, head: notFoundHead };
