/** Entry point: normalizes the URL, fetches the model once, then hydrates the prerendered page. */
import "../ui/styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { startTransition, StrictMode } from "react";
import { createRoot, hydrateRoot, type RootOptions } from "react-dom/client";
import { UNSAFE_createBrowserHistory as createBrowserHistory } from "react-router";
import { site } from "virtual:standpoint";
import { type Messages, messagesFor } from "../messages/catalogue.ts";
import type { Model } from "../model/model.ts";
import { watchInstall } from "../offline/install.ts";
import { PartFailure } from "../parts/page/failure.tsx";
import { loadPartsBelow, PartError } from "../parts/page/on-demand.tsx";
import { createQueryClient, modelQuery } from "../parts/model-query.ts";
import { AppRouter, shownAt } from "./router.tsx";
import { type Address, createRoutes, loadPage, pageAtAddress } from "./routes.tsx";
import { loadLater } from "./use-later.ts";
import { restoreTheme } from "../ui/theme.ts";
import { currentAddress } from "../url/current-address.ts";
import { withoutFormerView } from "../url/former-views.ts";
import { createPaths, localePrefix, pathBelow } from "../url/paths.ts";

const queryClient = createQueryClient();
const routes = createRoutes(site, (locale) => queryClient.fetchQuery(modelQuery(site, locale)));

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element “${id}”.`);
  return found;
}

/**
 * The page that the address is for, below the base; none where the document has been taken elsewhere, such as into a
 * web archive or another folder: there it stays as it was prerendered.
 */
function pathHere(): string | undefined {
  const path = pathBelow(site.basePath, location.pathname);
  const { page = path } = element("root").dataset;
  // A host that tells no case apart serves the page under either.
  return path?.toLowerCase() === page?.toLowerCase() ? page : undefined;
}

/**
 * Static hosts serve a page under several forms of its address; the router and the reader get one. A former view of the
 * home page gets the address of its page.
 * @returns the path of the page, below the base
 */
function canonicalizeAddress(path: string): string {
  const paths = createPaths(localePrefix(localeAt(path), site.locales[0]));
  const now = withoutFormerView(paths, path, location.search);
  const address = site.basePath + now.path.slice(1) + now.search;
  if (address !== location.pathname + location.search)
    history.replaceState(history.state, "", address + location.hash);
  return now.path;
}

/** A part that did not load is not reported as an error, because the page shows a message. */
const REPORTING: RootOptions = {
  onCaughtError: (error) => {
    if (!(error instanceof PartError)) reportError(error);
  },
};

/** Returns true if the document has a page for the path of the address. A query selects something else. */
function hasPage(path: string): boolean {
  return location.search === "" && element("root").dataset["page"] === path;
}

/** Says whether the document has the page of the address as it was prerendered. */
function isPrerendered(model: Model, path: string): boolean {
  // The build does not know which page a hash with a former id leads to.
  return (
    hasPage(path) && currentAddress(model, path, location.hash).path === currentAddress(model, path).path
  );
}

function mount(path: string, model: Model): void {
  const root = element("root");
  const history = createBrowserHistory({ v5Compat: true });
  // A copy of the page that somebody saves says which page it holds.
  const nameShown = (shown: string) => {
    root.dataset["page"] = pathBelow(site.basePath, shown) ?? path;
  };
  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <AppRouter
          model={model}
          routes={routes}
          basePath={site.basePath}
          history={history}
          onShown={nameShown}
        />
      </QueryClientProvider>
    </StrictMode>
  );
  // Hydrating any other page would be a mismatch.
  // A transition hydrates the page in slices.
  if (isPrerendered(model, path)) return startTransition(() => void hydrateRoot(root, app, REPORTING));
  loadPartsBelow();
  createRoot(root, REPORTING).render(app);
}

/** Loads a page; if nothing of it is prerendered also the parts at its foot, so that its first render has its full height. */
async function loadWhole(at: Address, isThere: boolean): Promise<void> {
  await loadPage(routes, at, site.basePath);
  // A part that does not load shows a message in its place.
  if (!isThere)
    await pageAtAddress(routes, at.pathname, site.basePath)
      ?.handle.loadBelow()
      .catch(() => undefined);
}

/** Loads the model and the page, so that the page can be rendered. */
async function load(path: string, cache?: RequestCache): Promise<Model> {
  const [model] = await Promise.all([
    queryClient.fetchQuery(modelQuery(site, localeAt(path), cache)),
    loadWhole(location, hasPage(path)),
  ]);
  // Only the model tells which page a former address leads to.
  const { pathname, search, hash } = location;
  const { location: shown } = shownAt(model, site.basePath, { pathname, search, hash });
  await loadWhole(shown, isPrerendered(model, path));
  return model;
}

async function start(at: string): Promise<void> {
  const path = canonicalizeAddress(at);
  // The rest is a task of its own, so that a slow phone can answer its reader in between.
  await new Promise((resolve) => setTimeout(resolve));
  let model: Model;
  try {
    model = await load(path);
  } catch {
    offerRetry(path);
    return;
  }
  mount(path, model);
}

function localeAt(path: string): string {
  return site.locales.find((each) => path.split("/")[1] === each) ?? site.locales[0];
}

function messagesAt(path: string): Messages {
  return messagesFor(site.catalogues, localeAt(path));
}

/** Offers to load what did not come, in a notice above the page. What is prerendered stays readable. */
function offerRetry(path: string): void {
  const notice = createRoot(element("notice"));
  const messages = messagesAt(path);
  const root = element("root");
  // The shell has only a message that a page is slow.
  const isShell = root.dataset["page"] === undefined;
  if (isShell) root.replaceChildren();
  const text = messages.failure[isShell ? "part" : "model"];
  const retry = async () => {
    show(true);
    let loaded: Model;
    try {
      loaded = await load(path, "reload");
    } catch {
      show(false);
      return;
    }
    notice.unmount();
    mount(path, loaded);
  };
  const show = (retrying: boolean) =>
    notice.render(
      <PartFailure messages={messages} text={text} retrying={retrying} onRetry={() => void retry()} />,
    );
  show(false);
}

async function startLater(): Promise<void> {
  const { startOffline } = await loadLater();
  if (site.worker === undefined || !import.meta.env.PROD) return;
  const { worker, basePath: scope } = site;
  await startOffline({ worker, scope, script: new URL(import.meta.url).pathname });
}

// The built page has it from a script of its own, before it is painted.
if (import.meta.env.DEV) restoreTheme();
const path = pathHere();
if (path === undefined) {
  // No part of the page has anything to wait for.
  delete document.documentElement.dataset["query"];
} else {
  const { failure } = element("root").dataset;
  if (failure !== undefined) Object.assign(messagesAt(path), JSON.parse(failure));
  // Loads last, because the page does not need it.
  void start(path).then(() => startLater().catch(() => undefined));
  watchInstall();
}
