/** Finds a Chromium that starts: the one in STANDPOINT_BROWSER, an installed one, or one that it installs. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";

const isRoot = process.getuid?.() === 0;

/** How every browser of ours is started: quiet, so that each request on the wire is the site's own. */
export const LAUNCH_ARGS: readonly string[] = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Chromium refuses to sandbox itself as root, which is what most containers run as.
  ...(isRoot ? ["--no-sandbox"] : []),
];

/** Playwright's command line. Its package does not export the file, so that it is named by its place. */
export const PLAYWRIGHT_CLI = path.resolve(import.meta.dirname, "../node_modules/playwright/cli.js");

const INSTALL_MS = 180_000;

/** Where systems put a Chromium, or a Chrome or Edge made from it. */
function installedPaths(): string[] {
  const inPrograms = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Chromium\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
  ];
  const programs = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
    (name) => process.env[name] ?? [],
  );
  return [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...programs.flatMap((folder) => inPrograms.map((file) => path.win32.join(folder, file))),
  ];
}

/** Whether a browser is there and starts; a file alone proves nothing (a library may be missing). */
async function starts(executablePath: string): Promise<boolean> {
  if (!existsSync(executablePath)) return false;
  try {
    const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS] });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(candidates: readonly string[]): Promise<string | undefined> {
  for (const candidate of candidates) if (await starts(candidate)) return candidate;
  return undefined;
}

/** Runs an installer, its output beside ours, and gives up after a while. */
function install(command: string, args: readonly string[]): boolean {
  console.error(`No browser found yet; running: ${command} ${args.join(" ")}`);
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", 2, 2],
    timeout: INSTALL_MS,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

/**
 * Finds a browser for the tests, and installs one where there is none.
 * @returns the path of its executable
 * @throws with what to do about it
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["STANDPOINT_BROWSER"];
  if (named) {
    if (await starts(named)) return named;
    throw new Error(`STANDPOINT_BROWSER names “${named}”, which is not there or does not start.`);
  }
  const candidates = [chromium.executablePath(), ...installedPaths()];
  const found = await firstThatStarts(candidates);
  if (found) return found;

  install(process.execPath, [PLAYWRIGHT_CLI, "install", "chromium"]);
  const own = await firstThatStarts([chromium.executablePath()]);
  if (own) return own;

  const isDebian = existsSync("/etc/debian_version");
  if (isDebian && isRoot && install("apt-get", ["update"])) {
    install("apt-get", ["install", "-y", "chromium"]);
    const packaged = await firstThatStarts(candidates);
    if (packaged) return packaged;
  }
  throw new Error(
    "The browser tests need a Chromium, and none was found or could be installed. Do one of these:\n" +
      "  - npx playwright install --with-deps chromium\n" +
      "  - install Chromium or Chrome with the system's package manager\n" +
      "  - STANDPOINT_BROWSER=/path/to/chromium npm run test:e2e",
  );
}
