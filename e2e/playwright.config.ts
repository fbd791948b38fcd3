import { defineConfig } from "playwright/test";
import { LAUNCH_ARGS } from "./find-browser.ts";

/** `e2e/run.ts` names the browser; without it Playwright takes its own. */
const browser = process.env["STANDPOINT_BROWSER"];

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  reporter: "list",
  fullyParallel: true,
  workers: 2,
  // A test that passes the second time is a fault, here or in the site.
  retries: 0,
  forbidOnly: true,
  // For machines with other work to do; nothing here takes that long on an idle one.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    viewport: { width: 1280, height: 800 },
    locale: "en",
    // Service workers are blocked, because the tests check the pages and a worker would answer instead of the server.
    serviceWorkers: "block",
    launchOptions: { args: [...LAUNCH_ARGS], ...(browser ? { executablePath: browser } : {}) },
  },
});
