/**
 * The part of offline use that runs in the page: registers the service worker, asks whether the site is saved, and
 * offers a newer version. Without service workers, the site works online and shows no message.
 */
import { type OfflineState, update } from "./state.ts";
import { trustedScript } from "./trusted-script.ts";
import type { Version } from "./version.ts";

let registration: ServiceWorkerRegistration | undefined;
let accepted = false;

/** Asks the waiting version to take over; the page then comes back at the same place. */
export function acceptUpdate(): void {
  const waiting = registration?.waiting;
  // Another tab may have accepted it before.
  if (!waiting) return location.reload();
  accepted = true;
  void ask(waiting, "SKIP_WAITING");
}

/** Puts the offer of the newer version away, until the next visit. */
export function dismissUpdate(): void {
  update({ waiting: undefined });
}

/** Puts the word that the site is saved away. */
export function dismissSaved(): void {
  update({ firstSaved: false });
}

/** A worker's answer; one that does not know the question never gives one. */
function ask<T>(worker: ServiceWorker, type: "VERSION" | "VERIFY" | "SKIP_WAITING"): Promise<T> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }) => resolve(data as T), { once: true });
    port1.start();
    worker.postMessage({ type }, [port2]);
  });
}

const NOTHING_SAVED: OfflineState["saved"] = { complete: false, bytes: 0 };

/** Offers the version that waits, now and whenever another one comes; says so where not even the first does. */
function watchForUpdates(from: ServiceWorkerRegistration): void {
  const offer = async () => {
    const { active, waiting, installing } = from;
    // For want of room, or of the network: it was lost in the first visit.
    if (!active && !waiting && !installing) return update({ saved: NOTHING_SAVED });
    // On a first visit the new worker is briefly waiting too. It is not an update, so do not offer it.
    if (!active || !waiting) return;
    const version = await ask<Version>(waiting, "VERSION");
    if (from.waiting === waiting) update({ waiting: version });
  };
  const watch = () => from.installing?.addEventListener("statechange", () => void offer());
  from.addEventListener("updatefound", watch);
  // A worker may have started to install before this listener was added.
  watch();
  void offer();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") from.update().catch(() => undefined);
  });
}

/** True if the page and the service worker are of different versions. */
let isStale = false;

/** A page stays readable under another version's worker; its next link then loads that version's page. */
function loadStalePagesAnew(): void {
  window.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      // The router listens further down. If the event does not reach it, the browser follows the link.
      if (link && isStale) event.stopPropagation();
    },
    { capture: true },
  );
}

/** Compares the page's version with that of the worker that answers it. */
async function compareVersions(own: string): Promise<void> {
  const { controller } = navigator.serviceWorker;
  if (!controller) return;
  // Assume a different version until the worker answers; the kill-switch worker never does.
  isStale = true;
  isStale = (await ask<Version>(controller, "VERSION")).script !== own;
}

const follow = () => update({ online: navigator.onLine });

interface Options {
  /** The worker's address. */
  readonly worker: string;
  /** The path that it answers for. */
  readonly scope: string;
  /** The address of the script that runs this page. */
  readonly script: string;
}

/** Registers the worker, once the page has loaded. */
export async function startOffline({ worker, scope, script }: Options): Promise<void> {
  window.addEventListener("online", follow);
  window.addEventListener("offline", follow);
  follow();
  try {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!container) return;
    container.addEventListener("controllerchange", () => {
      if (accepted) location.reload();
      else void compareVersions(script);
    });
    loadStalePagesAnew();
    // A worker of a wider scope, of another site on this origin, may answer in its place.
    const known = await container.getRegistration(scope);
    const first = !known?.active || known.scope !== new URL(scope, location.href).href;
    registration = await container.register(trustedScript("sw", worker), { scope, updateViaCache: "none" });
    watchForUpdates(registration);
    void compareVersions(script);
    const { active } = await container.ready;
    if (!active) return;
    const saved = await ask<NonNullable<OfflineState["saved"]>>(active, "VERIFY");
    update({ saved, firstSaved: first && saved.complete });
  } catch {
    // No worker, no storage, or no permission: the site works online.
  }
}
