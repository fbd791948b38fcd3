/** Runs the site in a document without a browser, for tests that use it like a reader. */
import { QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { createRoot } from "react-dom/client";
import { UNSAFE_createMemoryHistory as createMemoryHistory } from "react-router";
import { vi } from "vitest";
import { indexCorpus } from "../model/model.ts";
import { corpusIn } from "../model/in-locale.ts";
import type { Corpus } from "../model/schema.ts";
import { createQueryClient, modelQuery } from "../parts/model-query.ts";
import { AppRouter, shownAt } from "../app/router.tsx";
import { createRoutes, loadPage, pageAtAddress } from "../app/routes.tsx";
import { realCorpus } from "./real-corpus.ts";
import { siteInParts } from "./render-route.tsx";

/** A page in the document, until it is closed. */
export interface LivePage {
  readonly root: HTMLElement;
  /** The current address of the page, below the base path. */
  readonly address: () => string;
  readonly go: (to: string | number) => Promise<void>;
  readonly close: () => Promise<void>;
}

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

const nothing = () => undefined;

/** Replaces features that the test document lacks: popovers, and pages outside the site that links and frames load. */
function standInForTheBrowser(): void {
  Object.assign(HTMLElement.prototype, {
    showPopover: nothing,
    hidePopover: nothing,
    togglePopover: nothing,
  });
  Object.assign(HTMLAnchorElement.prototype, { click: nothing });
  // A checkbox would take its change back.
  window.addEventListener("click", (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  });
  const create = document.createElement.bind(document);
  const createElement = (name: string) => create(name === "iframe" ? "div" : name);
  Object.assign(document, { createElement });
}

/** Returns a function that opens pages of the site of a corpus. */
export async function opener(corpus: Corpus = realCorpus): Promise<(path: string) => Promise<LivePage>> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  standInForTheBrowser();
  const site = await siteInParts(corpus);
  const queryClient = createQueryClient();
  const model = indexCorpus(corpus);
  for (const locale of corpus.locales)
    queryClient.setQueryData(modelQuery(site, locale).queryKey, indexCorpus(corpusIn(corpus, locale)));
  const routes = createRoutes(site);
  return async (path) => {
    const root = document.body.appendChild(document.createElement("div"));
    const history = createMemoryHistory({ initialEntries: [path], v5Compat: true });
    const { location } = shownAt(model, "/", history.location);
    await loadPage(routes, location, "/");
    // In the test document nothing comes near.
    await pageAtAddress(routes, location.pathname, "/")?.handle.loadBelow();
    const reactRoot = createRoot(root);
    await act(async () =>
      reactRoot.render(
        <QueryClientProvider client={queryClient}>
          <AppRouter model={model} routes={routes} basePath="/" history={history} />
        </QueryClientProvider>,
      ),
    );
    if (!root.querySelector("#content")) throw new Error(`${path} shows no page: ${root.textContent}`);
    return {
      root,
      address: () => {
        const { pathname, search, hash } = history.location;
        return pathname + search + hash;
      },
      go: (to) =>
        act(async () => {
          if (typeof to === "number") history.go(to);
          else history.push(to);
          await vi.dynamicImportSettled();
        }),
      close: async () => {
        await act(async () => reactRoot.unmount());
        root.remove();
      },
    };
  };
}
