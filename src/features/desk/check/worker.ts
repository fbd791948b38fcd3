/** The workers of the desk. */
// Vite answers with the addresses of the scripts.
// oxlint-disable-next-line import/default
import tableScript from "../bulk/table-worker.ts?worker&url";
// oxlint-disable-next-line import/default
import checkScript from "./check-worker.ts?worker&url";

interface Policy {
  createScriptURL(url: string): string;
}

const SCRIPTS = [checkScript, tableScript];

let policy: Policy | undefined;

/** Lets the page name the scripts of these workers, and no others: its policy allows no other address. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): Policy };
  };
  const createScriptURL = (wanted: string) => {
    if (!SCRIPTS.includes(wanted)) throw new TypeError(`${wanted} is no worker of the desk.`);
    return wanted;
  };
  // A policy is made once for the document.
  policy ??= trustedTypes?.createPolicy("desk", { createScriptURL });
  return policy?.createScriptURL(url) ?? url;
}

const start = (script: string) => new Worker(trusted(script), { type: "module" });

/** Starts the worker that checks drafts. */
export const startCheckWorker = (): Worker => start(checkScript);

/** Starts the worker that reads tables. */
export const startTableWorker = (): Worker => start(tableScript);
