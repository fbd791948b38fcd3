/** Texts without a translation: counted, or an error for whoever demands them all. */
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { standpoint } from "./vite-plugin.ts";

const TINY = path.resolve(import.meta.dirname, "../testing/tiny-corpus");

describe("a corpus with texts that are not translated", () => {
  let dir = "";

  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), "standpoint-check-"));
    await cp(TINY, dir, { recursive: true });
    const file = path.join(dir, "corpus.json");
    const head = JSON.parse(await readFile(file, "utf8")) as { locales: string[] };
    await writeFile(file, JSON.stringify({ ...head, locales: [...head.locales, "eo"] }));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(dir, { recursive: true });
  });

  const check = (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const script = path.join(import.meta.dirname, "corpus-check.ts");
      const env = { ...process.env, CORPUS_DIR: dir };
      execFile(process.execPath, ["--import", "tsx", script, ...args], { env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });

  it("is right for corpus:check, which counts them in one line", async () => {
    const { code, stderr } = await check();
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^[^\n]+corpus\.json[^\n]+(\d+) of \1 texts have no translation into “eo”[^\n]+\n$/u,
    );
  });

  it("is wrong for corpus:check with --complete, which names each of them", async () => {
    const { code, stderr } = await check("--complete");
    const lines = stderr.trim().split("\n");
    expect(code).toBe(1);
    expect(lines.pop()).toMatch(new RegExp(`^${lines.length} errors in `, "u"));
    for (const line of lines) expect(line).toMatch(/json:\d+: .+: no translation into “eo”; add "eo": "…"$/u);
  });

  /** Starts a build, which reads the corpus. */
  const startBuild = (complete: string) => {
    vi.stubEnv("CORPUS_DIR", dir);
    vi.stubEnv("CORPUS_COMPLETE", complete);
    const options = {
      base: "/",
      siteUrl: undefined,
      killSwitch: false,
      ssrDir: "",
      onClientBuilt: () => undefined,
    };
    const start = standpoint(options).buildStart as () => Promise<void>;
    return start();
  };

  it("is built", async () => {
    await expect(startBuild("")).resolves.toBeUndefined();
  });

  it("is not built with CORPUS_COMPLETE=1, and the message names each of them", async () => {
    await expect(startBuild("1")).rejects.toThrow(
      /^(\d+) errors in the corpus at .+:\n(?:.+json:\d+: .+: no translation into “eo”; add "eo": "…"\n?)+$/u,
    );
  });
});
