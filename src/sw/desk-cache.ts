declare const self: ServiceWorkerGlobalScope;

/** The name of the cache for the scripts of the coding desk: other sites of the origin have others. */
export const deskCacheName = (): string => `standpoint-desk-${self.registration.scope}`;
