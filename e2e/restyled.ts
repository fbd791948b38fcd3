import type { Page } from "playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly args: { readonly elementCount?: number };
}

/**
 * Does something to a page, and returns the number of elements whose style the browser then computes, each as often as it
 * does. Unlike the time that this takes, the number is the same on every machine.
 */
export async function restyledBy(page: Page, act: () => Promise<void>): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devTools.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await devTools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline"], excludedCategories: ["*"] },
  });
  await act();
  // Two frames later the answer is painted, and what could wait for it is done.
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve))),
      ),
  );
  const complete = new Promise((resolve) => devTools.once("Tracing.tracingComplete", resolve));
  await devTools.send("Tracing.end");
  await complete;
  await devTools.detach();
  return events
    .filter(({ name }) => name === "UpdateLayoutTree")
    .reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0);
}
