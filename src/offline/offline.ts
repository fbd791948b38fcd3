/**
 * What the page knows of its service worker: whether the site is kept for offline use, whether there is a
 * network, and whether a newer version waits. Where there is no worker to be had, the site simply works
 * online, and nothing is said.
 */
import { messageSW, Workbox } from "workbox-window";
import type { Version } from "./version.ts";

export interface OfflineState {
  /** `undefined` until the worker has been asked. */
  readonly saved: { readonly complete: boolean; readonly bytes: number } | undefined;
  /** True once, in the visit in which the site was first saved. */
  readonly firstSaved: boolean;
  readonly online: boolean;
  /** The version that waits to be accepted. */
  readonly waiting: Version | undefined;
}

/** What is true before anything is known, and on the server. */
export const INITIAL_STATE: OfflineState = {
  saved: undefined,
  firstSaved: false,
  online: true,
  waiting: undefined,
};

let state = INITIAL_STATE;
const listeners = new Set<() => void>();

function update(change: Partial<OfflineState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

export function getState(): OfflineState {
  return state;
}

/** Calls back on each change; returns what ends it. */
export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let workbox: Workbox | undefined;
let accepted = false;

/** Asks the waiting version to take over; the page then comes back at the same place. */
export function acceptUpdate(): void {
  accepted = true;
  workbox?.messageSkipWaiting();
}

/** Puts the offer of the newer version away, until the next visit. */
export function dismissUpdate(): void {
  update({ waiting: undefined });
}

/** Puts the word that the site is saved away. */
export function dismissSaved(): void {
  update({ firstSaved: false });
}

/** The policy by which a strict page may name a worker's script, and no other. */
function trustedScript(url: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  };
  const createScriptURL = (wanted: string) => {
    if (wanted !== url) throw new TypeError(`${wanted} is not the service worker.`);
    return wanted;
  };
  return trustedTypes?.createPolicy("sw", { createScriptURL }).createScriptURL(url) ?? url;
}

async function verify(worker: ServiceWorker, first: boolean): Promise<void> {
  const saved = (await messageSW(worker, { type: "VERIFY" })) as NonNullable<OfflineState["saved"]>;
  update({ saved, firstSaved: first && saved.complete });
}

/** After another tab has accepted a newer version, this one stays readable, and its next link loads it. */
function loadOnNextClick(): void {
  window.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      // The router listens below: kept from it, the click is an ordinary one.
      if (link) event.stopPropagation();
    },
    { capture: true },
  );
}

/**
 * Registers the worker at an address, once the page has loaded.
 * @param script the worker's address
 * @param scope the path that it answers for
 */
export async function startOffline(script: string, scope: string): Promise<void> {
  const follow = () => update({ online: navigator.onLine });
  window.addEventListener("online", follow);
  window.addEventListener("offline", follow);
  follow();
  if (!("serviceWorker" in navigator)) return;
  try {
    const first = navigator.serviceWorker.controller === null;
    workbox = new Workbox(trustedScript(script), { scope, updateViaCache: "none" });
    workbox.addEventListener("waiting", (event) => {
      const worker = event.sw;
      if (!worker) return;
      void messageSW(worker, { type: "VERSION" }).then((version: Version) => update({ waiting: version }));
    });
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (accepted) location.reload();
      else if (!first) loadOnNextClick();
    });
    await workbox.register();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") workbox?.update().catch(() => undefined);
    });
    await verify(await workbox.active, first);
  } catch {
    // No worker, no storage, or no permission: the site works online.
  }
}
