import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it, test } from "vitest";

const ROOT = path.join(import.meta.dirname, "../..");

interface Probe {
  readonly folder: string;
  readonly text: string;
}

const imports = (folder: string, from: string, name: string): Probe => ({
  folder,
  text: `import { ${name} } from "${from}";\nexport const imported = ${name};\n`,
});

const PAGE_IN_DOMAIN: Probe = {
  folder: "domain",
  text: [
    'import { useState } from "react";',
    'import { HomePage } from "../features/questions/questions-page.tsx";',
    "export const imported = [useState, HomePage, document.title];",
    "",
  ].join("\n"),
};
const MODEL_IN_DOMAIN: Probe = {
  folder: "domain",
  text: 'import { normalize } from "../model/normalize.ts";\nexport const imported = normalize("");\n',
};
const FORBIDDEN: readonly (readonly [folder: string, from: string, name: string, help: string])[] = [
  ["model", "../domain/sort.ts", "sortEntries", "model/ may import only its own files."],
  ["url", "../parts/evidence/highlighted.tsx", "Highlighted", "url/ may import only model, domain."],
  ["ui", "../model/normalize.ts", "normalize", "ui/ may import only its own files."],
  ["reading", "../publish/csv.ts", "stancesToCsv", "reading/ may import only model, domain, url, messages."],
  ["parts", "../features/stance/stance-page.tsx", "StancePage", "parts/ may import only"],
  ["features/stance", "../issue/issue-page.tsx", "IssuePage", "A feature never imports a feature"],
  ["app", "../testing/real-corpus.ts", "realModel", "app/ may import only"],
  ["model", "node:crypto", "createHash", "model/ runs in a browser, without Node."],
];

interface Diagnostic {
  readonly message: string;
  readonly help: string;
  readonly filename: string;
}

/**
 * Lints files that exist only for as long as that takes: the rules go by where a file is.
 * @returns what is said of each file: the messages and what helps
 */
async function lint(probes: readonly Probe[]): Promise<string[]> {
  const files = probes.map(({ folder }, at) => `src/${folder}/import-probe.${process.pid}-${at}.ts`);
  for (const [at, { text }] of probes.entries()) await writeFile(path.join(ROOT, files[at] ?? ""), text);
  try {
    const args = ["--import", "tsx", "node_modules/oxlint/bin/oxlint", "--format", "json", ...files];
    const output = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { cwd: ROOT }, (_, stdout) => resolve(stdout));
    });
    const { diagnostics } = JSON.parse(output) as { readonly diagnostics: readonly Diagnostic[] };
    return files.map((file) =>
      diagnostics
        .filter(({ filename }) => filename === file)
        .map(({ message, help }) => `${message} ${help}`)
        .join("\n"),
    );
  } finally {
    for (const file of files) await rm(path.join(ROOT, file));
  }
}

describe("the layers", () => {
  let said: readonly string[];
  beforeAll(async () => {
    said = await lint([
      ...FORBIDDEN.map(([folder, from, name]) => imports(folder, from, name)),
      ...[PAGE_IN_DOMAIN, MODEL_IN_DOMAIN],
    ]);
  });

  test.each(FORBIDDEN.map(([folder, from, , help], at) => [folder, from, help, at] as const))(
    "forbid %s/ to import %s",
    (_folder, _from, help, at) => {
      expect(said[at]).toContain(help);
    },
  );

  it("forbid the domain to import pages and React, and to touch the DOM", () => {
    const ofPage = said.at(-2);
    expect(ofPage).toContain("domain/ may import only model.");
    expect(ofPage).toContain("domain/ knows no React.");
    expect(ofPage).toContain("Unexpected use of 'document'");
  });

  it("let the domain import the model", () => {
    expect(said.at(-1)).toBe("");
  });
});
