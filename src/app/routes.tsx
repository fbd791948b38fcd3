/** The whole URL map, once for each locale: the default at `/`, the others under `/<locale>/`. */
import type { Params, RouteObject } from "react-router";
import { messagesFor } from "../messages/catalogue.ts";
import { AboutPage, aboutHead } from "../features/about/about-page.tsx";
import { ActorPage, actorHead } from "../features/actors/actor-page.tsx";
import { ComparePage, compareHead } from "../features/compare/compare-page.tsx";
import { DataPage, dataHead } from "../features/data/data-page.tsx";
import { FailurePage } from "../parts/page/failure.tsx";
import type { PageHandle } from "../parts/page/head.ts";
import { HomePage, homeHead } from "../features/questions/questions-page.tsx";
import { IssuePage, issueHead } from "../features/issue/issue-page.tsx";
import { NotFoundPage, notFoundHead } from "../parts/page/not-found.tsx";
import { Root } from "./frame.tsx";
import { SourcePage, sourceHead } from "../features/source/source-page.tsx";
import { StancePage, stanceHead } from "../features/stance/stance-page.tsx";
import { TimelinePage, timelineHead } from "../features/timeline/timeline-page.tsx";
import type { Site } from "../reading/site.ts";
import type { Elements } from "../ui/content.ts";
import { localePrefix, PATTERNS } from "../url/paths.ts";

const idOf = ({ id = "" }: Readonly<Params>) => id;

const below = (pattern: string) => pattern.replace(/^\//u, "");

function page(path: string, Component: () => Elements, head: PageHandle["head"]): RouteObject {
  return { path: below(path), Component, handle: { head } satisfies PageHandle };
}

function pages(): RouteObject[] {
  return [
    page(PATTERNS.home, HomePage, homeHead),
    page(PATTERNS.stance, StancePage, (context, params) => stanceHead(context, idOf(params))),
    page(PATTERNS.actor, ActorPage, (context, params) => actorHead(context, idOf(params))),
    page(PATTERNS.issue, IssuePage, (context, params) => issueHead(context, idOf(params))),
    page(PATTERNS.source, SourcePage, (context, params) => sourceHead(context, idOf(params))),
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
