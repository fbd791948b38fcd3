import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");
const OXLINT = ["--import", "tsx", "node_modules/oxlint/bin/oxlint"];
const run = promisify(execFile);

/** Lints a file that exists only for as long as that takes: the rules go by where a file is. */
async function lint(
  folder: string,
  text: string,
): Promise<{ readonly code: number; readonly output: string }> {
  const file = path.join("src", folder, `import-probe.${process.pid}.ts`);
  await writeFile(path.join(ROOT, file), text);
  try {
    const { stdout } = await run(process.execPath, [...OXLINT, file], { cwd: ROOT });
    return { code: 0, output: stdout };
  } catch (error) {
    const { code, stdout } = error as { readonly code: number; readonly stdout: string };
    return { code, output: stdout };
  } finally {
    await rm(path.join(ROOT, file));
  }
}

describe("the layers", { timeout: 30_000 }, () => {
  it("forbid the domain to import pages and React, and to touch the DOM", async () => {
    const { code, output } = await lint(
      "domain",
      [
        'import { useState } from "react";',
        'import { HomePage } from "../features/questions/questions-page.tsx";',
        "export const imported = [useState, HomePage, document.title];",
        "",
      ].join("\n"),
    );
    expect(code).not.toBe(0);
    expect(output).toContain("domain/ may import only model.");
    expect(output).toContain("domain/ knows no React.");
    expect(output).toContain("Unexpected use of 'document'");
  });

  test.each([
    ["model", "../domain/sort.ts", "sortEntries", "model/ may import only its own files."],
    ["url", "../parts/evidence/highlighted.tsx", "Highlighted", "url/ may import only model, domain."],
    ["ui", "../model/normalize.ts", "normalize", "ui/ may import only its own files."],
    [
      "reading",
      "../publish/csv.ts",
      "stancesToCsv",
      "reading/ may import only model, domain, url, messages.",
    ],
    ["parts", "../features/stance/stance-page.tsx", "StancePage", "parts/ may import only"],
    ["features/stance", "../issue/issue-page.tsx", "IssuePage", "A feature never imports a feature"],
    ["app", "../testing/real-corpus.ts", "realModel", "app/ may import only"],
    ["model", "node:crypto", "createHash", "model/ runs in a browser, without Node."],
  ])("forbid %s/ to import %s", async (folder, from, name, message) => {
    const { code, output } = await lint(
      folder,
      `import { ${name} } from "${from}";\nexport const imported = ${name};\n`,
    );
    expect(code).not.toBe(0);
    expect(output).toContain(message);
  });

  it("let the domain import the model", async () => {
    const { code, output } = await lint(
      "domain",
      'import { normalize } from "../model/normalize.ts";\nexport const imported = normalize("");\n',
    );
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining("0 errors") });
  });
});
