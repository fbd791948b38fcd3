/**
 * Fixtures for every browser test: a server of the built site, and a check that the page logs nothing and requests
 * nothing unexpected.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import {
  type BrowserContext,
  expect,
  type Page,
  type Response,
  type Route,
  test as base,
} from "playwright/test";
import { addressOf, serve } from "../src/build/serve.ts";
import { siteDir, type SiteName, SITES } from "./sites.ts";

interface RunningSite {
  /** Its address, with the path that it lives under. */
  readonly address: string;
  /** The path of every request since the test began. */
  readonly requests: string[];
  readonly close: () => void;
}

interface WorkerFixtures {
  readonly startServer: (site: SiteName) => Promise<RunningSite>;
}

interface TestFixtures {
  /** The site that a test uses. */
  readonly site: SiteName;
  readonly running: RunningSite;
  /** Noise that may be heard and need not be: what a browser says of a network that fails, say. */
  readonly allowedNoise: readonly RegExp[];
  /** The paths that the server was asked for in this test. */
  readonly requests: readonly string[];
  /**
   * Opens a page by its path below the site's root, and waits until React has hydrated it.
   * @returns what the server answered
   */
  readonly open: (to: string) => Promise<Response>;
  /**
   * Announces noise: each pattern must then be heard at least once, and only what one of them matches may be.
   */
  readonly expectNoise: (...patterns: readonly RegExp[]) => void;
}

/** Messages that are not from the page: from Playwright, and from the browser about a page that was left. */
const NOT_THE_PAGE =
  /^(?:console warning: Service Worker registration blocked by Playwright$|failed request: .*net::ERR_ABORTED$)/u;

/** Collects what a page must not do: log to the console, fail a request, or contact another origin. */
function listen(context: BrowserContext, address: string): readonly string[] {
  const { origin } = new URL(address);
  const noise: string[] = [];
  context.on("console", (message) => noise.push(`console ${message.type()}: ${message.text()}`));
  context.on("weberror", (error) => noise.push(`page error: ${error.error().message}`));
  context.on("request", (request) => {
    if (/^https?:/u.test(request.url()) && new URL(request.url()).origin !== origin)
      noise.push(`foreign request: ${request.url()}`);
  });
  context.on("requestfailed", (request) =>
    noise.push(`failed request: ${request.url()} ${request.failure()?.errorText ?? ""}`),
  );
  return noise;
}

/** Runs in each page: what the security policy has to stop is noise, whatever the browser itself says of it. */
function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
    console.error(`policy violation: ${effectiveDirective} ${blockedURI} ${sample}`),
  );
}

/** A path below the site's root, so that the root may be anywhere. */
export function below(to: string): string {
  return `./${to.replace(/^\//u, "")}`;
}

/**
 * Waits until React runs the page, its effects included: what is clicked or typed before that does nothing yet.
 * React marks each element as it goes over it, long before the page is its own; only the root tells when it is.
 */
export async function untilHydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.getElementById("root");
    const key = Object.keys(root ?? {}).find((each) => each.startsWith("__reactContainer$"));
    if (!root || key === undefined || !document.querySelector("main h1")) return false;
    interface RootFiber {
      readonly child: object | null;
      readonly memoizedState: { readonly isDehydrated: boolean };
      readonly stateNode: { readonly current: RootFiber };
    }
    const { current } = (Reflect.get(root, key) as RootFiber).stateNode;
    if (!current.child || current.memoizedState.isDehydrated) return false;
    // The event listeners are added after the paint.
    return new Promise((resolve) => void requestIdleCallback(() => resolve(true)));
  });
}

/** Waits until the whole page is laid out: until then, what is far below has neither its size nor its text. */
export async function untilWhole(page: Page): Promise<void> {
  await page.waitForFunction(() => !("whenNear" in document.documentElement.dataset));
}

/** The address of the model, as routes and requests are matched. */
export const MODEL_FILE = /\/assets\/corpus-[0-9a-f]+-[\w-]+\.json$/u;

/**
 * Holds the model back, so that a page stays as it was prerendered.
 * @returns a function that releases the model
 */
export async function holdModel(page: Page): Promise<() => Promise<void>> {
  const waiting: Route[] = [];
  let isHeld = true;
  await page.route(MODEL_FILE, async (route) => {
    if (isHeld) waiting.push(route);
    else await route.continue();
  });
  return async () => {
    isHeld = false;
    for (const route of waiting) await route.continue();
  };
}

/** Starts a server of a built site. */
async function startPlainServer(site: SiteName): Promise<RunningSite> {
  const dir = siteDir(site);
  if (!existsSync(path.join(dir, "index.html")))
    throw new Error(`The site “${site}” is not built. Run the tests with: npm run test:e2e`);
  const { base: basePath } = SITES[site];
  const server = await serve({ dir, base: basePath, port: 0 });
  const requests: string[] = [];
  // Before the server's own listener, which rewrites what it reads.
  server.prependListener("request", ({ url }: { url: string }) => requests.push(url));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: addressOf(server, basePath), requests, close };
}

/**
 * A fixture of a worker: starts the server of a site when a test first asks for it. A worker whose tests use several sites starts
 * no new process and no new browser for each.
 */
export function untilTheWorkerEnds<Running extends { readonly close: () => void }>(
  start: (site: SiteName) => Promise<Running>,
) {
  // Playwright reads from the first parameter which fixtures are needed.
  return async (
    // oxlint-disable-next-line no-empty-pattern
    {},
    use: (startOnce: (site: SiteName) => Promise<Running>) => Promise<void>,
  ): Promise<void> => {
    const started = new Map<SiteName, Running>();
    await use(async (site) => {
      const running = started.get(site) ?? (await start(site));
      started.set(site, running);
      return running;
    });
    for (const running of started.values()) running.close();
  };
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  allowedNoise: [[], { option: true }],

  site: ["main", { option: true }],

  startServer: [untilTheWorkerEnds(startPlainServer), { scope: "worker" }],

  running: async ({ startServer, site }, use) => use(await startServer(site)),

  baseURL: async ({ running }, use) => use(running.address),

  requests: async ({ running }, use) => {
    running.requests.length = 0;
    await use(running.requests);
  },

  open: async ({ page }, use) => {
    await use(async (to) => {
      const response = await page.goto(below(to));
      await untilHydrated(page);
      if (!response) throw new Error(`${to} was not answered.`);
      return response;
    });
  },

  expectNoise: [
    async ({ context, running, allowedNoise }, use) => {
      await context.addInitScript(reportViolations);
      const noise = listen(context, running.address);
      const allowed = [NOT_THE_PAGE, ...allowedNoise];
      let expected: readonly RegExp[] = [];
      await use((...patterns) => {
        expected = [...expected, ...patterns];
      });
      expect(
        noise.filter((line) => ![...allowed, ...expected].some((pattern) => pattern.test(line))),
        "a page must be silent, and ask nothing of other origins",
      ).toEqual([]);
      expect(
        expected.filter((pattern) => !noise.some((line) => pattern.test(line))).map(String),
        "noise that was announced must be heard",
      ).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
