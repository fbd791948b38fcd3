/** Holds the browser's install prompt until the reader asks for it. */
import { update } from "./state.ts";

interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

let offer: InstallEvent | undefined;

/** Listens for the offer; not every browser makes one. */
export function watchInstall(): void {
  window.addEventListener("beforeinstallprompt", (event) => {
    // The browser's own banner would come unasked.
    event.preventDefault();
    offer = event as InstallEvent;
    update({ installable: true });
  });
  window.addEventListener("appinstalled", () => update({ installable: false }));
}

/** Shows the browser's own dialog. An offer is good for one time. */
export function install(): void {
  const made = offer;
  offer = undefined;
  update({ installable: false });
  made?.prompt().catch(() => undefined);
}
