/** The build refuses a corpus with errors, and names them all. */
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DEFAULT_CORPUS_DIR } from "../src/build/read-corpus.ts";
import { expect, test } from "./fixtures.ts";
import { pngSize } from "./png-size.ts";
import { build, siteDir } from "./sites.ts";

/** Replaces words in a file, which must be there. */
function breakFile(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

const SOURCE_FILE = "sources/huffpost-2015-09-10-mulcair-mission.json";

/** Breaks: the file, the words to replace and by what, and what the error must name. */
type Break = readonly [file: string, from: string, to: string, said: string];

const BROKEN: Readonly<Record<string, readonly Break[]>> = {
  "records of the wrong shape": [
    ["actors.json", '"type": "party"', '"type": "sports-team"', "$.actors[0].type"],
    ["issues.json", '"scale": "nominal"', '"scale": "nominal", "colour": "red"', "colour"],
  ],
  "records that name what is not there": [
    [SOURCE_FILE, '"position": "end-at-once"', '"position": "end-some-day"', "end-some-day"],
    [SOURCE_FILE, '"actor": "france"', '"actor": "frnace"', "frnace"],
  ],
};

for (const [kind, breaks] of Object.entries(BROKEN)) {
  test(`a corpus with ${kind} does not build, and every error is a line`, async () => {
    const corpus = test.info().outputPath("corpus");
    const outDir = test.info().outputPath("dist");
    cpSync(DEFAULT_CORPUS_DIR, corpus, { recursive: true });
    for (const [file, from, to] of breaks) breakFile(path.join(corpus, file), from, to);

    const { ok, output } = await build(outDir, { CORPUS_DIR: corpus });
    expect(ok).toBe(false);
    const lines = output.split("\n");
    for (const [file, , , said] of breaks) {
      const line = lines.find(
        (each) => new RegExp(`${file}:\\d+: \\$`, "u").test(each) && each.includes(said),
      );
      expect(line, `${file}, ${said} in:\n${output}`).toBeDefined();
    }
    expect(existsSync(path.join(outDir, "index.html"))).toBe(false);
  });
}

test("a file that is not JSON, and a folder that is not there, are errors like any other", async () => {
  const corpus = test.info().outputPath("corpus");
  cpSync(DEFAULT_CORPUS_DIR, corpus, { recursive: true });
  breakFile(path.join(corpus, "issues.json"), "{", "");
  const broken = await build(test.info().outputPath("dist"), { CORPUS_DIR: corpus });
  expect(broken.ok).toBe(false);
  expect(broken.output).toMatch(/issues\.json:\d+:\d+: not valid JSON/u);

  const absent = await build(test.info().outputPath("dist"), {
    CORPUS_DIR: test.info().outputPath("nowhere"),
  });
  expect(absent.ok).toBe(false);
  expect(absent.output).toContain("CORPUS_DIR");
});

test("a setting that cannot work is refused in one line, which says what to write", async () => {
  for (const [env, said] of [
    [{ BASE_PATH: "C:/Program Files/Git/standpoint/" }, "write BASE_PATH=standpoint/"],
    [
      { BASE_PATH: "/a/", SITE_URL: "https://example.org/b/" },
      "write SITE_URL=https://example.org/a/, or BASE_PATH=/b/",
    ],
  ] as const) {
    const { ok, output } = await build(test.info().outputPath("dist"), env);
    expect(ok).toBe(false);
    expect(output).toContain(said);
    expect(output).not.toMatch(/^\s+at /mu);
  }
});

test("the manifest shows the site on a wide and on a narrow screen, as the corpus has it", () => {
  const dir = siteDir("main");
  const manifest = JSON.parse(readFileSync(path.join(dir, "manifest.webmanifest"), "utf8")) as {
    screenshots: { src: string; sizes: string; form_factor: string }[];
  };
  expect(manifest.screenshots.map((shot) => shot.form_factor)).toEqual(["wide", "narrow"]);
  for (const { src, sizes } of manifest.screenshots) {
    const { width, height } = pngSize(path.join(dir, src));
    expect(`${width}x${height}`).toBe(sizes);
  }
});
