/** Starts the worker of the desk. */
// Vite answers with the address of the script.
// oxlint-disable-next-line import/default
import script from "./desk-worker.ts?worker&url";

interface Policy {
  createScriptURL(url: string): string;
}

let address: string | undefined;

/** Lets the page name the script of this worker, and no other: its policy allows no other address. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  };
  const createScriptURL = (wanted: string) => {
    if (wanted !== url) throw new TypeError(`${wanted} is not the worker of the desk.`);
    return wanted;
  };
  return trustedTypes?.createPolicy("desk", { createScriptURL }).createScriptURL(url) ?? url;
}

/** Starts a worker that checks drafts and reads tables. */
export function startWorker(): Worker {
  // A policy is made once for the document.
  address ??= trusted(script);
  return new Worker(address, { type: "module" });
}
