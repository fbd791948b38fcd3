import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const TINY = path.resolve(import.meta.dirname, "../testing/tiny-corpus");

describe("corpus:check of a corpus with texts that are not translated", () => {
  let dir = "";

  beforeEach(async () => {
    dir = await mkdtemp(path.join(tmpdir(), "standpoint-check-"));
    await cp(TINY, dir, { recursive: true });
    const file = path.join(dir, "corpus.json");
    const head = JSON.parse(await readFile(file, "utf8")) as { locales: string[] };
    await writeFile(file, JSON.stringify({ ...head, locales: [...head.locales, "eo"] }));
  });
  afterEach(() => rm(dir, { recursive: true }));

  const check = (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const script = path.join(import.meta.dirname, "corpus-check.ts");
      const env = { ...process.env, CORPUS_DIR: dir };
      execFile(process.execPath, ["--import", "tsx", script, ...args], { env }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
      );
    });

  it("counts them in one line", async () => {
    const { code, stderr } = await check();
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^[^\n]+corpus\.json[^\n]+(\d+) of \1 texts have no translation into “eo”[^\n]+\n$/u,
    );
  });

  it("names each of them with --complete, and fails", async () => {
    const { code, stderr } = await check("--complete");
    const lines = stderr.trim().split("\n");
    expect(code).toBe(1);
    expect(lines.pop()).toMatch(new RegExp(`^${lines.length} errors in `, "u"));
    for (const line of lines) expect(line).toMatch(/json:\d+: .+: no translation into “eo”; add "eo": "…"$/u);
  });
});
