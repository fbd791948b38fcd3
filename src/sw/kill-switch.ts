/**
 * The worker of a build with the kill switch: takes the place of any other, removes the caches of this scope
 * and itself, and leaves the site plainly online. Caches of other paths of the origin stay.
 */
import { cacheNames } from "workbox-core";
import { deskCacheName } from "./desk-cache.ts";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => {
  const removed = [cacheNames.precache, deskCacheName()].map((name) => caches.delete(name));
  event.waitUntil(Promise.all(removed).then(() => self.registration.unregister()));
});
