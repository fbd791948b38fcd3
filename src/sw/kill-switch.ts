/**
 * The worker of a build with the kill switch: takes the place of any other, removes the caches of this scope
 * and itself, and leaves the site plainly online. Caches of other paths of the origin stay.
 */
import { cacheNames } from "workbox-core";

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => {
  event.waitUntil(caches.delete(cacheNames.precache).then(() => self.registration.unregister()));
});
