/**
 * Measures the time from a reader's choice on the home page to the painted answer: a filter, an actor to follow, an order.
 * Beside it stands the same time on an empty page, which is that of the browser alone.
 */
import type { Browser, CDPSession, Locator, Page } from "playwright";
import { addressOf, serve } from "../../src/build/serve.ts";
import { en } from "../../src/messages/en/en.ts";
import { openFacet } from "../comparison.ts";
import { untilHydrated } from "../fixtures.ts";
import { untilPainted } from "./until-painted.ts";

/** A screen that is pressed with a finger or a mouse, with how many times slower its processor is than that of the machine. */
interface Setting {
  readonly viewport: { readonly width: number; readonly height: number };
  readonly hasTouch: boolean;
  readonly slowdown: number;
}

export const DESKTOP: Setting = { viewport: { width: 1440, height: 900 }, hasTouch: false, slowdown: 1 };
export const SLOW_PHONE: Setting = { viewport: { width: 390, height: 844 }, hasTouch: true, slowdown: 4 };

/** The number of times of each choice, for a median. The first does not count, because it warms up the code. */
const TIMES = 8;
const PATIENCE_MS = 120_000;
/** How long a finger or the button of a mouse stays down (ms). */
const DOWN_MS = 80;

/** An answer, in milliseconds. */
export interface Answer {
  /** From the press to the next frame, as the browser counts it (Event Timing, in steps of 8): the delay that INP is made of. */
  readonly next: number;
  /** From the click to the painted answer. Other programs on the machine lengthen it. */
  readonly painted: number;
  /** The processor time of the page's main thread, which other programs hardly lengthen. */
  readonly worked: number;
}

/** The answers to each choice; `empty` are those of the empty page. */
type Answers = ReadonlyMap<string, readonly Answer[]>;

type Press = (control: Locator) => Promise<void>;

/** Presses with a finger. Playwright’s own tap takes it away at once. */
function withFinger(page: Page, devTools: CDPSession): Press {
  return async (control) => {
    await control.scrollIntoViewIfNeeded();
    const box = await control.boundingBox();
    if (!box) throw new Error(`There is nothing to press at ${String(control)}.`);
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await devTools.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
    await page.waitForTimeout(DOWN_MS);
    await devTools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
}

const withMouse: Press = (control) => control.click({ delay: DOWN_MS });

/** Does something and undoes it, again and again. @returns the times of doing it */
async function timesOf(
  page: Page,
  devTools: CDPSession,
  act: () => Promise<void>,
  undo: () => Promise<void>,
): Promise<Answer[]> {
  const worked = async () => {
    const { metrics } = await devTools.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1000;
  };
  const events = await page.evaluateHandle(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ ...{ type: "event", durationThreshold: 16 } });
    return durations;
  });
  const answers: Answer[] = [];
  for (let round = 0; round < TIMES; round++) {
    const before = await worked();
    await events.evaluate((durations) => void (durations.length = 0));
    const painted = await untilPainted(page, "click", act);
    const next = await events.evaluate((durations) => durations.toSorted((a, b) => b - a)[0] ?? 0);
    answers.push({ next, painted, worked: (await worked()) - before });
    await untilPainted(page, "click", undo);
  }
  return answers.slice(1);
}

/** A page with one button, which changes one text. */
const EMPTY = `data:text/html,<!doctype html><body><button onclick="this.append(1)">0</button>`;

/**
 * Measures the choices on the home page of a built site in English.
 * @param dir the folder of the site
 */
export async function measureAnswers(browser: Browser, dir: string, setting: Setting): Promise<Answers> {
  const server = await serve({ dir, base: "/", port: 0 });
  const { viewport, hasTouch } = setting;
  const page = await browser.newPage({ viewport, hasTouch, isMobile: hasTouch });
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    const devTools = await page.context().newCDPSession(page);
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: setting.slowdown });
    await devTools.send("Performance.enable", { timeDomain: "threadTicks" });
    const answers = new Map<string, readonly Answer[]>();
    await page.goto(EMPTY);
    const press = hasTouch ? withFinger(page, devTools) : withMouse;
    const again = () => press(page.getByRole("button"));
    answers.set("empty", await timesOf(page, devTools, again, again));
    await page.goto(addressOf(server, "/"));
    await untilHydrated(page);
    const between = async (name: string, group: string, first: number, second: number) => {
      const links = page.getByRole("toolbar", { name: group, exact: true }).getByRole("link");
      if ((await links.count()) === 0) return;
      const act = () => press(links.nth(second));
      answers.set(name, await timesOf(page, devTools, act, () => press(links.nth(first))));
    };
    await between("follow", en.questions.follow, 0, 1);
    await between("order", en.selection.order.label, 0, 1);
    const box = (await openFacet(page, "country")).getByRole("checkbox").first();
    const toggle = () => press(box);
    answers.set("filter", await timesOf(page, devTools, toggle, toggle));
    return answers;
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}
