/** Reads tables and looks their quotations up, away from the page. */
import { answersTo, type TableRequest } from "./table-requests.ts";

self.addEventListener("message", ({ data }: MessageEvent<TableRequest>) => {
  for (const answer of answersTo(data)) self.postMessage(answer, { transfer: [] });
});
