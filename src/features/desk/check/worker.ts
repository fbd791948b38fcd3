/** The worker of the desk. */
// Vite answers with the address of the script.
// oxlint-disable-next-line import/default
import address from "./check-worker.ts?worker&url";

interface Policy {
  createScriptURL(url: string): string;
}

/** The policy by which the page may name the script of this worker, and no other. */
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

let script: string | undefined;

/** Starts the worker that checks drafts. */
export function startCheckWorker(): Worker {
  // A policy is made once for the document.
  script ??= trusted(address);
  return new Worker(script, { type: "module" });
}
