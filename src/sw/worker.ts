/**
 * The service worker: keeps one whole version of the site, answers every known address from it, and lets in
 * nothing that is not what the build made.
 */
import { clientsClaim } from "workbox-core";
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { basePath, entries, pages, shell, version } from "virtual:standpoint-worker";
import { canonicalPath } from "../url/paths.ts";
import { hasIntegrity } from "./integrity.ts";

declare const self: ServiceWorkerGlobalScope;

/** How long an unknown address may wait for the network before it gets our own answer. */
const UNKNOWN_TIMEOUT_MS = 2000;

/** Every page of ours says this of itself; a captive portal's does not. */
const OURS = '<meta name="generator" content="Standpoint"';

const controller: PrecacheController = new PrecacheController({
  plugins: [
    {
      // What lies in the cache may have been altered or cut short: it is used only with the build's digest,
      // and otherwise asked for anew, which repairs it.
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
        const integrity = controller.getIntegrityForCacheKey(request.url);
        if (!cachedResponse || integrity === undefined) return cachedResponse;
        return (await hasIntegrity(cachedResponse, integrity)) ? cachedResponse : undefined;
      },
    },
  ],
});
controller.addToCacheList(entries.map((entry) => ({ ...entry })));

self.addEventListener("install", (event) => void controller.install(event));
self.addEventListener("activate", (event) => void controller.activate(event));
clientsClaim();

const knownPages: ReadonlySet<string> = new Set(pages);
const answerWithShell = controller.createHandlerBoundToURL(shell);

/** The network's answer, if it is a page of ours and comes in time. */
async function fromNetwork(request: Request): Promise<Response | undefined> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), UNKNOWN_TIMEOUT_MS);
  try {
    const response = await fetch(request, { signal: stop.signal });
    const text = await response.clone().text();
    return text.includes(OURS) ? response : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

registerRoute(new PrecacheRoute(controller));
registerRoute(
  new NavigationRoute(
    async (options) => {
      const path = canonicalPath(options.url.pathname.slice(basePath.length - 1));
      // A page that is newer than this version is known to the network alone.
      const response = knownPages.has(path) ? undefined : await fromNetwork(options.request);
      return response ?? answerWithShell(options);
    },
    // Files are no pages.
    { denylist: [/\.(?!html$)[a-z\d]+$/u] },
  ),
);

/** Makes every entry be there and right, from the network where it is not. */
async function verify(event: ExtendableMessageEvent): Promise<{ complete: boolean; bytes: number }> {
  let bytes = 0;
  try {
    const cache = await caches.open(controller.strategy.cacheName);
    for (const [url, cacheKey] of controller.getURLsToCacheKeys()) {
      const integrity = controller.getIntegrityForCacheKey(cacheKey);
      const params = { cacheKey, ...(integrity === undefined ? {} : { integrity }) };
      await controller.strategy.handle({ event, request: new Request(url), params });
      const kept = await cache.match(cacheKey);
      if (!kept) return { complete: false, bytes };
      bytes += (await kept.arrayBuffer()).byteLength;
    }
    return { complete: true, bytes };
  } catch {
    return { complete: false, bytes };
  }
}

self.addEventListener("message", (event) => {
  const { type } = (event.data ?? {}) as { type?: string };
  const reply = (data: unknown) => event.ports[0]?.postMessage(data);
  if (type === "SKIP_WAITING") void self.skipWaiting();
  else if (type === "VERSION") reply(version);
  else if (type === "VERIFY") event.waitUntil(verify(event).then(reply));
});
