/**
 * The cached files of the worker’s version. Workbox fills the cache and removes older versions. Our own code reads
 * it, because a cached file may have been altered, truncated or deleted, and the reader must get the response even if
 * there is no room to repair the cache.
 */
import { PrecacheController } from "workbox-precaching";
import { entries } from "virtual:standpoint-worker";
import { deskCacheName } from "./desk-cache.ts";
import { hasIntegrity } from "./integrity.ts";

export type Entry = (typeof entries)[number];

const controller: PrecacheController = new PrecacheController({
  plugins: [
    {
      // An entry that an earlier version has left is taken over only if it is whole.
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
        const integrity = controller.getIntegrityForCacheKey(request.url);
        if (!cachedResponse || integrity === undefined) return cachedResponse;
        return (await hasIntegrity(cachedResponse, integrity)) ? cachedResponse : undefined;
      },
      // Revalidate with the server: a corrupt file in the HTTP cache that is marked immutable would never be
      // replaced.
      requestWillFetch: async ({ request }) => new Request(request, { cache: "no-cache" }),
    },
  ],
});
const always = entries.filter(({ use }) => use !== "desk");
const ofDesk = entries.filter(({ use }) => use === "desk");
controller.addToCacheList(always.map(({ url, revision, integrity }) => ({ url, revision, integrity })));

/** The cache of the scripts of the coding desk. Their names change with their content. */
const openDeskCache = () => caches.open(deskCacheName());

const addressOf = ({ url }: Entry) => new URL(url, location.href).href;

async function removeOlderDesk(): Promise<void> {
  const cache = await openDeskCache();
  const current = new Set(ofDesk.map(addressOf));
  const older = (await cache.keys()).filter(({ url }) => !current.has(url));
  await Promise.all(older.map((request) => cache.delete(request)));
}

/** Removes what no entry of this version is. */
export function removeOlder(event: ExtendableEvent): void {
  event.waitUntil(Promise.all([controller.activate(event), removeOlderDesk()]));
}

const byAddress: ReadonlyMap<string, Entry> = new Map(entries.map((entry) => [addressOf(entry), entry]));

/** The entry that an address names, queries and all. */
export function entryAt(address: string): Entry | undefined {
  return byAddress.get(address);
}

async function place(entry: Entry): Promise<readonly [cache: Cache, key: string]> {
  if (entry.use === "desk") return [await openDeskCache(), addressOf(entry)];
  const key = controller.getCacheKeyForURL(entry.url);
  if (key === undefined) throw new Error(`${entry.url} is not cached.`);
  return [await caches.open(controller.strategy.cacheName), key];
}

/** Returns the cached response of an entry if it has the digest from the build. */
async function kept(entry: Entry): Promise<Response | undefined> {
  try {
    const [cache, key] = await place(entry);
    const response = await cache.match(key);
    return response && (await hasIntegrity(response, entry.integrity)) ? response : undefined;
  } catch {
    // Storage that fails holds nothing.
    return undefined;
  }
}

async function keep(entry: Entry, response: Response): Promise<boolean> {
  try {
    const [cache, key] = await place(entry);
    await cache.put(key, response);
    return true;
  } catch {
    return false;
  }
}

/**
 * An entry as the build made it, or a failure. A file whose name changes with its content may come from the browser's own
 * cache, which has the files that the page has loaded. If the file there differs from the build's, the server is asked.
 */
async function fetchEntry({ url, revision, integrity }: Entry): Promise<Response> {
  const fetchWith = (cache: RequestCache) => fetch(url, { integrity, cache });
  return revision === null ? fetchWith("default").catch(() => fetchWith("reload")) : fetchWith("no-cache");
}

/** An entry as the build made it, from the cache or else from the network, which repairs the cache. */
export async function answerWith(entry: Entry): Promise<Response> {
  const found = await kept(entry);
  if (found) return found;
  const fresh = await fetchEntry(entry);
  await keep(entry, fresh.clone());
  return fresh;
}

/** Saves the scripts of the coding desk, so that it opens without a network. */
export async function keepDesk(): Promise<void> {
  await Promise.allSettled(ofDesk.map(answerWith));
}

/** Saves the scripts of the desk of this version if those of an earlier one are saved. */
async function keepDeskAgain(): Promise<void> {
  const cache = await openDeskCache();
  if ((await cache.keys()).length > 0) await keepDesk();
}

/** Keeps every entry, or fails as a whole: a version is never installed in parts. */
export function install(event: ExtendableEvent): void {
  // Workbox asks for one after the other, which takes a second for every ten; it then finds them there.
  const early = Promise.allSettled([...always.map(answerWith), keepDeskAgain()]);
  event.waitUntil(early.then(() => controller.install(event)));
}

/** Returns the shell if the shell and all its parts are cached and unaltered. */
export async function wholeShell(): Promise<Response | undefined> {
  const needed = always.filter(({ use }) => use !== "comfort");
  const found = await Promise.all(needed.map(kept));
  return found.includes(undefined) ? undefined : found[needed.findIndex(({ use }) => use === "shell")];
}

/** The result of `verify`: whether every entry is cached, and their size in bytes. */
interface Saved {
  readonly complete: boolean;
  readonly bytes: number;
}

async function sizeOf(entry: Entry): Promise<number | undefined> {
  const found = await kept(entry);
  if (found) return (await found.arrayBuffer()).byteLength;
  const fresh = await fetchEntry(entry);
  const { byteLength } = await fresh.clone().arrayBuffer();
  return (await keep(entry, fresh)) ? byteLength : undefined;
}

/** Checks every cached entry and repairs it from the network if necessary. */
export async function verify(): Promise<Saved> {
  const sizes = await Promise.all(always.map((entry) => sizeOf(entry).catch(() => undefined)));
  const bytes = sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  return { complete: !sizes.includes(undefined), bytes };
}
