/** `npm run test:e2e`: finds a browser, builds the sites, and runs the browser tests on them. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { findBrowser, PLAYWRIGHT_CLI } from "./find-browser.ts";
import { buildSites } from "./sites.ts";

function runTests(browser: string): number {
  const config = path.join(import.meta.dirname, "playwright.config.ts");
  const { status } = spawnSync(
    process.execPath,
    [PLAYWRIGHT_CLI, "test", "-c", config, ...process.argv.slice(2)],
    { stdio: "inherit", env: { ...process.env, STANDPOINT_BROWSER: browser } },
  );
  return status ?? 1;
}

try {
  const browser = await findBrowser();
  await buildSites();
  process.exitCode = runTests(browser);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
