import { useQueryClient } from "@tanstack/react-query";
import { memo, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Outlet, useLocation } from "react-router";
import { FallbackNote } from "./fallback-note.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { type PageContext, PageContextProvider, usePageContext } from "../parts/page-context.tsx";
import { inLanguage } from "../model/language.ts";
import { modelQuery } from "../parts/model-query.ts";
import type { PageSettings } from "../reading/page-text.ts";
import type { Site, SiteFacts } from "../reading/site.ts";
import { PageFailure } from "../parts/page/failure.tsx";
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

/** A way past what comes first, which only the keyboard finds. */
const SKIP =
  "sr-only focus:not-sr-only focus:absolute focus:top-2 focus:inset-s-2 focus:z-50 focus:bg-paper focus:p-3";

interface RootProps extends Pick<PageSettings, "locale" | "messages" | "loadMessages"> {
  readonly site: Site;
  /** Returns the head of the page at a path below the base path; `undefined` if the page did not load. */
  readonly headAt: (context: PageContext, path: string, search: string) => Head | undefined;
}

const NO_NAMES: PageSettings["regionNames"] = {};

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
      regionNames={site.regionNames[locale] ?? NO_NAMES}
      loadMessages={loadMessages}
    >
      {isEmbedPath(pathname) ? <Outlet context={site} /> : <Frame site={site} headAt={headAt} />}
    </PageContextProvider>
  );
}

/** The elements in the head that hold for the built page only (`build/page-head.ts`). The app does not use them. */
const OF_ONE_PAGE = 'meta[property^="og:"], meta[name^="twitter:"], script[type="application/ld+json"]';

/** Keeps the document's own words in step with the page, and says them after a navigation. Another comparison is another page, too. */
function useDocumentHead({ root, basePath }: SiteFacts, headAt: RootProps["headAt"]): string {
  const context = usePageContext();
  const { model, messages, locale } = context;
  const { pathname, search } = useLocation();
  const head = headAt(context, pathname, search);
  const [hasNavigated, setHasNavigated] = useState(false);
  const title = head ? messages.pageTitle(head.title) : messages.siteName;
  const description = head?.description ?? "";
  const page = pathname + title;
  const before = useRef(page);
  useEffect(() => {
    document.title = title;
    // To set even the same language would make the browser compute the style of every element again.
    if (document.documentElement.lang !== locale) Object.assign(document.documentElement, inLanguage(locale));
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
    if (before.current === page) return;
    before.current = page;
    setHasNavigated(true);
    for (const element of document.head.querySelectorAll(OF_ONE_PAGE)) element.remove();
  }, [title, description, pathname, page, locale, model.locales, root, basePath]);
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

/** The notices at the foot of the screen, once their script is loaded. */
const Notices = memo(function Notices({ site }: Pick<RootProps, "site">) {
  const later = useLater();
  return (
    later && (
      <later.OfflineNotices dataVersion={site.dataVersion}>
        <later.WhenOffered site={site} />
      </later.OfflineNotices>
    )
  );
});

/**
 * What a page has of its own. It has its own boundary, so that React hydrates it in slices. It is memoized, because React would
 * hydrate all of it at once if the frame around it rendered again.
 */
const PageOutlet = memo(function PageOutlet({
  pathname,
  site,
}: Pick<RootProps, "site"> & { readonly pathname: string }) {
  return (
    <Suspense>
      {/* Each page its own, also of one kind: what a reader set up on one must not stand on the next. */}
      <Outlet key={pathname} context={site} />
    </Suspense>
  );
});

function Frame({ site, headAt }: Pick<RootProps, "site" | "headAt">) {
  const { messages, wordsAttributes } = usePageContext();
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
      <Header pathname={pathname} names={site.localeNames} onKeys={setKeysOpen} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-page grow px-4 pt-2 pb-6 md:px-8 md:pt-4"
      >
        <FallbackNote />
        <PageOutlet pathname={pathname} site={site} />
      </main>
      {/* On paper a page says where it is from. */}
      <p className="hidden px-4 text-sm md:px-8 print:block">
        {canonicalUrl(site.root, canonicalPath(pathname)) + search}
      </p>
      <Footer />
      <div role="status" className="sr-only">
        {announced}
      </div>
      {later && <later.Preview key={key} />}
      <Shortcuts isListOpen={isKeysOpen} onList={setKeysOpen} />
      <Notices site={site} />
    </div>
  );
}
