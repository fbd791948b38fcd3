/** Asks the worker for tables. Each request has a worker of its own, which ends with the answer. */
import type { ImportProgress, ImportResult } from "../../../coding/tables/import-table.ts";
import type { ReadTable } from "../../../coding/tables/read-table.ts";
import type { TableProblem } from "../../../coding/tables/table.ts";
import type { TableAnswer, TableRequest } from "./table-requests.ts";

/** The part of a worker that a request uses. */
export type TableWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Starts the worker of the desk. */
export type StartTableWorker = () => TableWorker;

/** @throws if the worker does not load or fails */
function ask(
  start: StartTableWorker,
  request: TableRequest,
  onProgress: (progress: ImportProgress) => void,
): Promise<Exclude<TableAnswer, { kind: "progress" }>> {
  return new Promise((resolve, reject) => {
    const worker = start();
    worker.addEventListener("message", ({ data }: MessageEvent<TableAnswer>) => {
      if (data.kind === "progress") return onProgress(data.progress);
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", () => {
      worker.terminate();
      reject(new Error("The worker for tables failed."));
    });
    worker.postMessage(request, { transfer: [] });
  });
}

/** Reads the bytes of a file as a table. */
export async function askForTable(
  start: StartTableWorker,
  bytes: Uint8Array,
): Promise<ReadTable | { readonly problem: TableProblem }> {
  const answer = await ask(start, { kind: "read", bytes }, () => {});
  if (answer.kind === "table") return answer.table;
  if (answer.kind === "problem") return { problem: answer.problem };
  throw new Error("The worker answered another question.");
}

/** Brings a table into a draft. */
export async function askForImport(
  start: StartTableWorker,
  request: Omit<Extract<TableRequest, { kind: "import" }>, "kind">,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportResult> {
  const answer = await ask(start, { kind: "import", ...request }, onProgress);
  if (answer.kind === "result") return answer.result;
  throw new Error("The worker answered another question.");
}
