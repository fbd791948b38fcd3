/** Stands in for the worker of the desk, because the test document has no workers. */
import { answerTo } from "../features/desk/check/answer.ts";
import type { CheckRequest } from "../features/desk/check/check.ts";

/** Answers in the page. */
class WorkerInPage extends EventTarget {
  postMessage(request: CheckRequest): void {
    const data = answerTo(request);
    queueMicrotask(() => this.dispatchEvent(Object.assign(new Event("message"), { data })));
  }
  terminate(): void {}
}

/** Starts a worker that checks drafts. */
export function startWorker(): Worker {
  return new WorkerInPage() as unknown as Worker;
}
