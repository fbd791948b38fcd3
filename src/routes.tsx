/** The whole URL map, once for each locale: the default at `/`, the others under `/<locale>/`. */
import type { Params, RouteObject } from "react-router";
import { messagesFor } from "./messages/catalogue.ts";
import { AboutPage, aboutHead } from "./pages/about.tsx";
import { ActorPage, actorHead } from "./pages/actor.tsx";
import { ComparePage, compareHead } from "./pages/compare.tsx";
import { DataPage, dataHead } from "./pages/data.tsx";
import { FailurePage } from "./pages/failure.tsx";
import type { PageHandle } from "./pages/head.ts";
import { HomePage, homeHead } from "./pages/home.tsx";
import { IssuePage, issueHead } from "./pages/issue.tsx";
import { NotFoundPage, notFoundHead } from "./pages/not-found.tsx";
import { Root } from "./pages/root.tsx";
import { SourcePage, sourceHead } from "./pages/source.tsx";
import { StancePage, stanceHead } from "./pages/stance.tsx";
import { TimelinePage, timelineHead } from "./pages/timeline.tsx";
import type { Site } from "./queries/site.ts";
import type { Elements } from "./ui/content.ts";
import { localePrefix, PATTERNS } from "./url/paths.ts";

const idOf = ({ id = "" }: Readonly<Params>) => id;

const below = (pattern: string) => pattern.replace(/^\//u, "");

function page(path: string, Component: () => Elements, head: PageHandle["head"]): RouteObject {
  return { path: below(path), Component, handle: { head } satisfies PageHandle };
}

function pages(): RouteObject[] {
  return [
    page(PATTERNS.home, HomePage, homeHead),
    page(PATTERNS.stance, StancePage, (reader, params) => stanceHead(reader, idOf(params))),
    page(PATTERNS.actor, ActorPage, (reader, params) => actorHead(reader, idOf(params))),
    page(PATTERNS.issue, IssuePage, (reader, params) => issueHead(reader, idOf(params))),
    page(PATTERNS.source, SourcePage, (reader, params) => sourceHead(reader, idOf(params))),
    page(PATTERNS.timeline, TimelinePage, timelineHead),
    page(PATTERNS.compare, ComparePage, compareHead),
    page(PATTERNS.about, AboutPage, aboutHead),
    page(PATTERNS.data, DataPage, dataHead),
    page("*", NotFoundPage, notFoundHead),
  ];
}

/** The routes of a site. */
export function createRoutes(site: Site): RouteObject[] {
  const [defaultLocale] = site.locales;
  return site.locales.map((locale) => {
    const prefix = localePrefix(locale, defaultLocale);
    return {
      path: prefix === "" ? "/" : prefix,
      element: <Root site={site} locale={locale} />,
      errorElement: (
        <FailurePage
          messages={messagesFor(site.catalogues, locale)}
          home={`${site.basePath}${below(prefix)}`}
        />
      ),
      children: pages(),
    };
  });
}
