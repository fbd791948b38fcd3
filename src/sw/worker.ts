/**
 * The service worker. It caches one complete version of the site, answers every known path from it, and never uses a
 * file that differs from the build.
 */
import { clientsClaim } from "workbox-core";
import { registerRoute } from "workbox-routing";
import { basePath, lost, pages, version } from "virtual:standpoint-worker";
import { isEmbedPath, pathBelow } from "../url/paths.ts";
import {
  answerWith,
  type Entry,
  entryAt,
  install,
  keepDesk,
  removeOlder,
  verify,
  wholeShell,
} from "./kept.ts";
import { pageFromNetwork } from "./network.ts";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", install);
self.addEventListener("activate", removeOlder);
// Without it the first visit would lose its pages with the network.
clientsClaim();

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && entryAt(url.href),
  ({ params }) => answerWith(params as unknown as Entry),
);

const knownPages: ReadonlySet<string> = new Set(pages);

const lostPages: ReadonlyMap<string, string> = new Map(lost);

/**
 * The error page if a page is neither cached nor available from the network, in the language of its path. It needs no other
 * file.
 */
function sorry(path: string): Response {
  const [, prefix = ""] = path.split("/");
  const html = lostPages.get(prefix) ?? lostPages.get("");
  return new Response(html, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
}

async function answerNavigation(url: URL, path: string): Promise<Response> {
  const known = knownPages.has(path);
  const shell = await wholeShell();
  if (known && shell) return shell;
  // A path that this version does not know may be a page of a newer version. If the shell is incomplete, the page
  // from the network loads its own parts, of whatever version.
  return (await pageFromNetwork(url.href, shell ? "saved" : "unsaved")) ?? shell ?? sorry(path);
}

/** Embeds are for other sites, and not saved: the shell, which is the whole site, would be wrong there. */
async function answerEmbed(url: URL, path: string): Promise<Response> {
  return (await pageFromNetwork(url.href, "unsaved")) ?? sorry(path);
}

/** Requests for files are not navigations. Only the path is tested, because a search query may end in ".json". */
const FILE = /\.(?!html$)[a-z\d]+$/u;

registerRoute(
  ({ url, sameOrigin, request }) =>
    sameOrigin &&
    request.mode === "navigate" &&
    !FILE.test(url.pathname) &&
    pathBelow(basePath, url.pathname),
  ({ url, params }) => {
    const path = params as unknown as string;
    return isEmbedPath(path) ? answerEmbed(url, path) : answerNavigation(url, path);
  },
);

self.addEventListener("message", (event) => {
  const { type } = (event.data ?? {}) as { type?: string };
  const reply = (data: unknown) => event.ports[0]?.postMessage(data);
  if (type === "SKIP_WAITING") void self.skipWaiting();
  else if (type === "VERSION") reply(version);
  else if (type === "DESK") event.waitUntil(keepDesk());
  else if (type === "VERIFY") event.waitUntil(verify().then(reply));
});
