/** Starts the worker of the desk. */
// Vite answers with the address of the script.
// oxlint-disable-next-line import/default
import script from "./desk-worker.ts?worker&url";
import { trustedScript } from "../../offline/trusted-script.ts";

let address: string | undefined;

/** Starts a worker that checks drafts and reads tables. */
export function startWorker(): Worker {
  address ??= trustedScript("desk", script);
  return new Worker(address, { type: "module" });
}
