import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "vite";
import { expect, it } from "vitest";
import { workersWithPages } from "./workers-with-pages.ts";

const FILES = {
  "index.html": '<script type="module" src="./page.ts"></script>',
  "page.ts": 'import url from "./task.ts?worker&url"; import { both } from "./both.ts"; both(url);',
  "task.ts": 'import { both } from "./both.ts"; both("task");',
  "both.ts": 'export const both = (text: string) => console.log("a long text of both", text);',
};

it("gives a worker the scripts of the pages, and the page its address", async () => {
  const root = await mkdtemp(path.join(tmpdir(), "standpoint-workers-"));
  try {
    for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(root, name), text);
    await build({ root, base: "./", configFile: false, logLevel: "error", plugins: [workersWithPages()] });
    const assets = path.join(root, "dist/assets");
    const scripts = await Promise.all(
      (await readdir(assets)).map(
        async (name) => [name, await readFile(path.join(assets, name), "utf8")] as const,
      ),
    );
    expect(scripts.filter(([, code]) => code.includes("a long text of both"))).toHaveLength(1);
    const worker = scripts.find(([name]) => name.startsWith("task"))?.[0] ?? "none";
    expect(scripts.filter(([name, code]) => name.startsWith("index") && code.includes(worker))).toHaveLength(
      1,
    );
  } finally {
    await rm(root, { recursive: true });
  }
});
