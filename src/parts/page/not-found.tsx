import { useLocation } from "react-router";
import { Link } from "./link.tsx";
import { PageHeading } from "./page-heading.tsx";
import { usePageContext } from "../page-context.tsx";
import { suggestionsFor } from "../../domain/suggestions.ts";
import { PAGED_COLLECTIONS } from "../../domain/record-pages.ts";
import type { Head, PageModule } from "./head.ts";
import { RecordLink } from "./record-link.tsx";
import type { PageContext } from "../page-context.tsx";

export function notFoundHead({ messages }: PageContext): Head {
  return { title: messages.notFound.title, description: messages.notFound.body };
}

/** Says that there is no such page, and what the reader may have looked for. */
export function NotFoundPage() {
  const { model, messages, paths } = usePageContext();
  const parts = useLocation()
    .pathname.split("/")
    .filter((part) => part !== "");
  const collection = PAGED_COLLECTIONS.find((each) => parts.includes(each));
  const suggestions = suggestionsFor(model, parts.at(-1) ?? "", collection);
  return (
    <>
      <PageHeading>{messages.notFound.title}</PageHeading>
      <p className="mt-4">{messages.notFound.body}</p>
      {suggestions.length > 0 && (
        <>
          <h2 className="mt-6 text-lg font-semibold">{messages.notFound.nearest}</h2>
          <ul className="mt-2">
            {suggestions.map((record) => (
              <li key={`${record.collection}/${record.id}`}>
                <RecordLink record={record} className="target" />
              </li>
            ))}
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
