/** Entry point: normalizes the URL, fetches the model once, then hydrates the prerendered page. */
import "../ui/styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { site } from "virtual:standpoint";
import { type Messages, messagesFor } from "../messages/catalogue.ts";
import { watchInstall } from "../offline/install.ts";
import { startOffline } from "../offline/offline.ts";
import { loadPart } from "../parts/page/on-demand.tsx";
import { loadCompared } from "../features/compare/compare-page.tsx";
import { PartFailure } from "../parts/page/failure.tsx";
import { createQueryClient, modelQuery } from "./model-query.ts";
import { createRoutes } from "./routes.tsx";
import { restoreTheme } from "../ui/theme.ts";
import { createPaths, localePrefix, pathBelow } from "../url/paths.ts";

const queryClient = createQueryClient();

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

/** Static hosts serve a page under several forms of its address; the router and the reader get one. */
function canonicalizeAddress(path: string): void {
  const address = site.basePath + path.slice(1);
  if (address !== location.pathname)
    history.replaceState(history.state, "", address + location.search + location.hash);
}

function mount(path: string): void {
  const root = element("root");
  const router = createBrowserRouter(createRoutes(site), { basename: site.basePath });
  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
  // A page is prerendered for its plain address. What a query selects, and what an unknown address gets, is
  // rendered here alone: hydrating it would be a mismatch.
  if (root.dataset["page"] === path && location.search === "") hydrateRoot(root, app);
  else createRoot(root).render(app);
  // A copy of the page that somebody saves says which page it holds.
  const nameShown = () => {
    root.dataset["page"] = pathBelow(site.basePath, router.state.location.pathname) ?? path;
  };
  nameShown();
  router.subscribe(nameShown);
}

const fetchModel = (cache?: RequestCache) => queryClient.fetchQuery(modelQuery(site, cache));

async function start(path: string): Promise<void> {
  canonicalizeAddress(path);
  try {
    // A page that is scrolled to where the reader was must be whole by then.
    const { compare } = createPaths(localePrefix(localeAt(path), site.locales[0]));
    const part = path === compare && location.search !== "" && loadPart(loadCompared);
    await Promise.all([fetchModel(), part && part.catch(() => undefined)]);
  } catch {
    offerRetry(path);
    return;
  }
  mount(path);
}

function localeAt(path: string): string {
  return site.locales.find((each) => path.split("/")[1] === each) ?? site.locales[0];
}

function messagesAt(path: string): Messages {
  return messagesFor(site.catalogues, localeAt(path));
}

/** The prerendered page stays readable; a notice above it offers to ask for the model again. */
function offerRetry(path: string): void {
  const notice = createRoot(element("notice"));
  const messages = messagesAt(path);
  const { model } = messages.failure;
  const retry = async () => {
    show(true);
    try {
      await fetchModel("reload");
    } catch {
      show(false);
      return;
    }
    notice.unmount();
    mount(path);
  };
  const show = (retrying: boolean) =>
    notice.render(
      <PartFailure messages={messages} text={model} retrying={retrying} onRetry={() => void retry()} />,
    );
  show(false);
}

// The built page has it from a script of its own, before it is painted.
if (import.meta.env.DEV) restoreTheme();
const path = pathHere();
if (path === undefined) {
  // No part of the page has anything to wait for.
  delete document.documentElement.dataset["query"];
} else {
  void start(path);
  watchInstall();
  if (site.worker !== undefined && import.meta.env.PROD) {
    const options = { worker: site.worker, scope: site.basePath, script: new URL(import.meta.url).pathname };
    // Saving must not compete with the page itself.
    window.addEventListener("load", () => void startOffline(options), { once: true });
  }
}
