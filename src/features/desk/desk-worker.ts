/** Checks drafts and reads tables, away from the page. One script for both, which have much code in common. */
import { answersTo, type TableRequest } from "./bulk/table-requests.ts";
import { answerTo } from "./check/answer.ts";
import type { CheckRequest } from "./check/check.ts";

self.addEventListener("message", ({ data }: MessageEvent<CheckRequest | TableRequest>) => {
  if ("kind" in data) for (const answer of answersTo(data)) self.postMessage(answer, { transfer: [] });
  else self.postMessage(answerTo(data), { transfer: [] });
});
