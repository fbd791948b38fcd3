/** Asks the service worker to save the scripts of the coding desk. Without service workers, the desk works online. */
export async function saveDesk(): Promise<void> {
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const registration = await container?.ready;
  registration?.active?.postMessage({ type: "DESK" });
}
