/** Finds a Chromium that starts: the one in STANDPOINT_BROWSER, an installed one, or one that it installs. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright";

const isRoot = process.getuid?.() === 0;

/** The launch arguments. They stop requests of the browser itself, so that every request is made by the site. */
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

/** The usual paths of Chromium, Chrome and Edge. Chromium’s headless shell comes first, because the tests run faster in it. */
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
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ...programs.flatMap((folder) => inPrograms.map((file) => path.win32.join(folder, file))),
  ];
}

/** Says why a browser does not start; `undefined` if it starts. An existing file may still lack a library. */
async function startFailure(executablePath: string): Promise<string | undefined> {
  if (!existsSync(executablePath)) return "that file does not exist";
  try {
    const browser = await chromium.launch({ executablePath, args: [...LAUNCH_ARGS] });
    await browser.close();
    return undefined;
  } catch (error) {
    const [reason = ""] = String(error).split("\n");
    return `it does not start (${reason})`;
  }
}

async function firstThatStarts(candidates: readonly string[]): Promise<string | undefined> {
  for (const candidate of candidates) if ((await startFailure(candidate)) === undefined) return candidate;
  return undefined;
}

/** Runs an installer, shows its output on the console, and stops it after a time limit. */
function install(command: string, args: readonly string[]): boolean {
  console.error(`No browser found. Running: ${command} ${args.join(" ")}`);
  const { status } = spawnSync(command, args, {
    stdio: ["ignore", 2, 2],
    timeout: INSTALL_MS,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

/**
 * Finds a browser for the tests, and installs one if there is none.
 * @returns the path of its executable
 * @throws with the remedy
 */
export async function findBrowser(): Promise<string> {
  const named = process.env["STANDPOINT_BROWSER"];
  if (named) {
    const failure = await startFailure(named);
    if (failure === undefined) return named;
    throw new Error(
      `STANDPOINT_BROWSER is “${named}”, but ${failure}. Correct the path, or unset the variable.`,
    );
  }
  const candidates = [chromium.executablePath(), ...installedPaths()];
  const found = await firstThatStarts(candidates);
  if (found) return found;

  install(process.execPath, [PLAYWRIGHT_CLI, "install", "chromium"]);
  const own = await firstThatStarts([chromium.executablePath()]);
  if (own) return own;

  const isDebian = existsSync("/etc/debian_version");
  if (isDebian && isRoot && install("apt-get", ["update"])) {
    // Not every release of Debian has the headless shell.
    for (const name of ["chromium-headless-shell", "chromium"]) {
      install("apt-get", ["install", "-y", name]);
      const packaged = await firstThatStarts(candidates);
      if (packaged) return packaged;
    }
  }
  throw new Error(
    "The browser tests need Chromium, Chrome or Edge. None was found and none could be installed. Do one of the following:\n" +
      "  - npx playwright install --with-deps chromium\n" +
      "  - install Chromium, Chrome or Edge\n" +
      "  - STANDPOINT_BROWSER=/path/to/chromium npm run test:e2e",
  );
}
