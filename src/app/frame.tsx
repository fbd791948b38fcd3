import { useQueryClient } from "@tanstack/react-query";
import { Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Outlet, useLocation } from "react-router";
import { FallbackNote } from "./fallback-note.tsx";
import { DisplayPanel } from "./display-panel.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Link } from "../parts/page/link.tsx";
import { type PageContext, PageContextProvider, usePageContext } from "../parts/page-context.tsx";
import { hasText } from "../model/anchored.ts";
import { inLanguage } from "../model/language.ts";
import { modelQuery } from "../parts/model-query.ts";
import { licenceName } from "../reading/licence-name.ts";
import type { PageSettings } from "../reading/page-text.ts";
import type { Site, SiteFacts } from "../reading/site.ts";
import { PageFailure } from "../parts/page/failure.tsx";
import { SearchField } from "../parts/selection/search-field.tsx";
import { SiteMark } from "./site-mark.tsx";
import {
  alternateUrls,
  canonicalPath,
  canonicalUrl,
  isEmbedPath,
  LOCALE_FILES,
  localeFile,
  localePrefix,
} from "../url/paths.ts";
import type { Head } from "../parts/page/head.ts";
import { useReadingPosition } from "./reading-position.ts";
import { Shortcuts } from "./shortcuts.tsx";
import { useLater } from "./use-later.ts";

/** The most sources that the footer names; the page about the site names all. */
const FOOTER_SOURCES = 5;

/** The pages that the header names, in its order. */
const NAVIGATION = ["home", "actors", "timeline", "compare", "about"] as const;

const MENU_ID = "menu";

const HEADER_LINK =
  "inline-flex min-h-11 min-w-11 items-center border-b-3 border-transparent text-ink no-underline hover:border-line aria-[current=page]:border-ink aria-[current=page]:font-semibold forced-colors:not-aria-[current=page]:border-[Canvas]";
const FOOTER_LINK = "target";

/** A way past what comes first, which only the keyboard finds. */
const SKIP =
  "sr-only focus:not-sr-only focus:absolute focus:top-2 focus:inset-s-2 focus:z-50 focus:bg-paper focus:p-3";

interface RootProps extends Pick<PageSettings, "locale" | "messages" | "loadMessages"> {
  readonly site: Site;
  /** Returns the head of the page at a path below the base path; `undefined` if the page did not load. */
  readonly headAt: (context: PageContext, path: string, search: string) => Head | undefined;
}

/** The frame of every page of one locale. */
export function Root({ site, locale, messages, loadMessages, headAt }: RootProps) {
  const model = useQueryClient().getQueryData(modelQuery(site, locale).queryKey);
  const { pathname } = useLocation();
  if (!model) return <PageFailure messages={messages} />;
  return (
    <PageContextProvider
      model={model}
      locale={locale}
      messages={messages}
      regionNames={site.regionNames[locale] ?? {}}
      loadMessages={loadMessages}
    >
      {isEmbedPath(pathname) ? <Outlet context={site} /> : <Frame site={site} headAt={headAt} />}
    </PageContextProvider>
  );
}

/** The elements in the head that hold for the built page only (`build/page-head.ts`). The app does not use them. */
const OF_ONE_PAGE = 'meta[property^="og:"], meta[name^="twitter:"], script[type="application/ld+json"]';

/** Keeps the document's own words in step with the page, and says them after a navigation. */
function useDocumentHead({ root, basePath }: SiteFacts, headAt: RootProps["headAt"]): string {
  const context = usePageContext();
  const { model, messages, locale } = context;
  const { pathname, search } = useLocation();
  const head = headAt(context, pathname, search);
  const before = useRef(pathname);
  const [hasNavigated, setHasNavigated] = useState(false);
  const title = head ? messages.pageTitle(head.title) : messages.siteName;
  const description = head?.description ?? "";
  useEffect(() => {
    document.title = title;
    Object.assign(document.documentElement, inLanguage(locale));
    document.querySelector('meta[name="description"]')?.setAttribute("content", description);
    document
      .querySelector('link[rel="canonical"]')
      ?.setAttribute("href", canonicalUrl(root, canonicalPath(pathname)));
    const prefix = localePrefix(locale, model.locales[0] ?? locale);
    const folders = { feed: root, manifest: basePath };
    for (const file of ["feed", "manifest"] as const)
      document
        .querySelector(`link[href$="${LOCALE_FILES[file]}"]`)
        ?.setAttribute("href", folders[file] + localeFile(prefix, file));
    for (const { hreflang, url } of alternateUrls(root, canonicalPath(pathname), locale, model.locales))
      document.querySelector(`link[hreflang="${hreflang}"]`)?.setAttribute("href", url);
    if (before.current === pathname) return;
    before.current = pathname;
    setHasNavigated(true);
    for (const element of document.head.querySelectorAll(OF_ONE_PAGE)) element.remove();
  }, [title, description, pathname, locale, model.locales, root, basePath]);
  return hasNavigated ? title : "";
}

/**
 * Removes the `data-query` attribute that `early.ts` set: React has rendered the filtered page, so it can be
 * shown.
 */
function useQueryShown(): void {
  useLayoutEffect(() => {
    delete document.documentElement.dataset["query"];
  }, []);
}

function Frame({ site, headAt }: Pick<RootProps, "site" | "headAt">) {
  const { model, messages, paths, date, ownWords, showIn, wordsAttributes } = usePageContext();
  const { pathname, search, key } = useLocation();
  const announced = useDocumentHead(site, headAt);
  // Before the reading position is restored: what is hidden takes no focus.
  useQueryShown();
  useReadingPosition();
  const [isKeysOpen, setKeysOpen] = useState(false);
  const later = useLater();
  return (
    <div {...wordsAttributes} className="flex min-h-dvh flex-col">
      <a href="#content" className={SKIP}>
        {messages.skipToContent}
      </a>
      <header className="border-b border-line print:hidden">
        {/* With room for a language, so that the navigation does not move when the link to it arrives. */}
        <div
          className={`mx-auto flex max-w-page flex-wrap items-center gap-x-1 px-4 md:grid md:grid-cols-[auto_minmax(0,1fr)_minmax(var(--language),auto)_14rem] md:gap-x-4 lg:grid-cols-[auto_minmax(0,1fr)_minmax(var(--language),auto)_9rem] xl:grid-cols-[auto_minmax(0,1fr)_minmax(var(--language),auto)_15rem] xl:gap-x-6 md:px-8 ${model.locales.length > 1 ? "[--language:2.75rem] xl:[--language:4rem]" : "[--language:0px]"}`}
        >
          <Link
            to={paths.home}
            className="inline-flex min-h-12 min-w-11 items-center gap-2 text-lg font-semibold tracking-tight whitespace-nowrap text-ink no-underline"
          >
            <SiteMark />
            <span className="max-[22rem]:sr-only">{messages.siteName}</span>
          </Link>
          <nav
            id={MENU_ID}
            popover="auto"
            aria-label={messages.mainNavigation}
            className="menu border border-edge bg-paper p-4 text-ink md:border-0 md:p-0 md:max-lg:order-last md:max-lg:col-span-4"
          >
            <ul className="md:flex md:flex-wrap md:gap-x-3 xl:gap-x-5">
              {NAVIGATION.map((name) => (
                <li key={name}>
                  <Link
                    to={paths[name]}
                    aria-current={pathname === paths[name] ? "page" : undefined}
                    className={HEADER_LINK}
                  >
                    {messages.titles[name]}
                  </Link>
                </li>
              ))}
            </ul>
            <DisplayPanel onKeys={() => setKeysOpen(true)} />
          </nav>
          <LanguageSwitch names={site.localeNames} />
          <SearchField />
          <button
            type="button"
            popoverTarget={MENU_ID}
            className="inline-flex size-11 shrink-0 items-center justify-center md:hidden"
          >
            <span className="sr-only">{messages.menu}</span>
            <svg aria-hidden="true" viewBox="0 0 20 16" className="w-5 stroke-current stroke-2">
              <path d="M0 2h20M0 8h20M0 14h20" />
            </svg>
          </button>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-page grow px-4 py-2 md:px-8 md:py-4">
        <FallbackNote />
        {/* Its own boundary, so that React brings it to life in slices and never blocks the reader's hand. */}
        <Suspense>
          {/* Each page its own, also of one kind: what a reader set up on one must not stand on the next. */}
          <Outlet key={pathname} context={site} />
        </Suspense>
      </main>
      {/* On paper a page says where it is from. */}
      <p className="hidden px-4 text-sm md:px-8 print:block">
        {canonicalUrl(site.root, canonicalPath(pathname)) + search}
      </p>
      <footer className="border-t border-line bg-panel text-sm print:bg-transparent">
        <div className="mx-auto grid max-w-page gap-6 px-4 py-4 sm:grid-cols-2 md:px-8 print:py-2">
          <div className="print:hidden">
            <h2 className="font-semibold">{messages.footer.sources}</h2>
            <ul>
              {model.sources.slice(0, FOOTER_SOURCES).map((source) => (
                <li key={source.id} {...ownWords}>
                  <Link to={paths.source(source.id)} className={FOOTER_LINK}>
                    {showIn(source.inLanguage, source.publisher)}
                    <span>{`, ${date(source.datePublished)}`}</span>
                  </Link>
                </li>
              ))}
              {model.sources.length > FOOTER_SOURCES && (
                <li>
                  <Link to={`${paths.about}#sources`} className={FOOTER_LINK}>
                    {messages.sources.more(model.sources.length - FOOTER_SOURCES)}
                  </Link>
                </li>
              )}
            </ul>
          </div>
          <div>
            <h2 className="font-semibold print:hidden">{messages.footer.data}</h2>
            <ul className="flex flex-wrap gap-x-5 print:hidden">
              <li>
                <Link to={`${paths.about}#grades`} className={FOOTER_LINK}>
                  {messages.titles.legend}
                </Link>
              </li>
              <li>
                <Link to={paths.data} className={FOOTER_LINK}>
                  {messages.titles.data}
                </Link>
              </li>
            </ul>
            <p className="mt-2 text-muted">
              {messages.footer[model.sources.every(hasText) ? "asOf" : "dataOf"](date(model.asOf))}
            </p>
            <p className="text-muted">{messages.footer.licence(licenceName(model.licence))}</p>
            <div className="print:hidden">{later ? <later.OfflineStatus /> : <p className="min-h-lh" />}</div>
          </div>
        </div>
      </footer>
      <div role="status" className="sr-only">
        {announced}
      </div>
      {later && <later.Preview key={key} />}
      <Shortcuts isListOpen={isKeysOpen} onList={setKeysOpen} />
      {later && (
        <later.OfflineNotices dataVersion={site.dataVersion}>
          <later.LanguageOffer site={site} />
        </later.OfflineNotices>
      )}
    </div>
  );
}
