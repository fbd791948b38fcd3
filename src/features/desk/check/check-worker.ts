/** Checks a draft, away from the page: the answer to each question of `check.ts`. */
import { config } from "./jitless.ts";
import { answerTo } from "./answer.ts";
import type { CheckRequest } from "./check.ts";

self.addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  if (config.jitless) self.postMessage(answerTo(data), { transfer: [] });
});
