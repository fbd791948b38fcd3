import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { en } from "../messages/en/en.ts";
import { fr } from "../messages/fr/fr.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { fileOf } from "./html.ts";
import { type FormerPage, prerender } from "./prerender.ts";
import type { Page } from "./renderer.tsx";
import { writeSite } from "./write-site.ts";

const index = await readFile(path.join(import.meta.dirname, "../../index.html"), "utf8");
const prerendered = await prerender(realCorpus);

const pageAt = (at: string, html = "<main></main>"): Page => ({
  ...{ path: at, locale: "en", title: "Title", description: "Text", html },
});
const home = pageAt("/");
const about = pageAt("/about");

async function* rendering(...pages: readonly Page[]) {
  yield* pages;
}

async function* renderingFormer(...pages: readonly FormerPage[]) {
  yield* pages;
}

let outDir: string;
beforeEach(async () => {
  outDir = await mkdtemp(path.join(tmpdir(), "write-site-"));
});
afterEach(() => rm(outDir, { recursive: true }));

/** Writes a site that has these pages. */
const write = (pages: AsyncIterable<Page>, formerPages: readonly FormerPage[] = [], siteUrl?: string) =>
  writeSite({
    ...{ base: "/", siteUrl, killSwitch: false, corpus: realCorpus, screenshots: [], outDir },
    prerendered: {
      ...prerendered,
      embeds: prerendered.embeds.slice(0, 2),
      pages,
      formerPages: renderingFormer(...formerPages),
    },
    template: { html: index, inlined: { styles: [], scripts: [] }, imports: [] },
  });

const read = (file: string) => readFile(path.join(outDir, file), "utf8");

const isWritten = ({ path: at }: Page) => existsSync(path.join(outDir, fileOf(at)));

describe("writeSite", () => {
  it("writes each page before the next is rendered", async () => {
    const written: boolean[] = [];
    async function* pages() {
      yield home;
      written.push(isWritten(home));
      yield about;
      written.push(isWritten(about));
    }
    await write(pages());
    expect(written).toEqual([true, true]);
  });

  it("names every file that it has written, and every page", async () => {
    const { files, pages: known } = await write(rendering(home, about));
    expect(known).toEqual(["/", "/about"]);
    expect(files).toEqual(
      expect.arrayContaining(["index.html", "about/index.html", "shell.html", "_headers"]),
    );
    expect(new Set(files).size).toBe(files.length);
    expect(files.filter((file) => !existsSync(path.join(outDir, file)))).toEqual([]);
  });

  it("writes a page at each former address, with the head of the page at its current address", async () => {
    const siteUrl = "https://example.org/";
    const former = { at: "/stances/former", page: about };
    const { files, pages, formerPages } = await write(rendering(home, about), [former], siteUrl);
    expect({ pages, formerPages }).toEqual({ pages: ["/", "/about"], formerPages: ["/stances/former"] });
    const written = await read("stances/former/index.html");
    expect(written).toBe(
      (await read("about/index.html")).replace('data-page="/about"', 'data-page="/stances/former"'),
    );
    expect(written).toContain(`<link rel="canonical" href="${siteUrl}about/" />`);
    expect(written).toContain(`content="${siteUrl}cards/about.png"`);
    expect(await read("sitemap.xml")).not.toContain("former");
    expect(files.filter((file) => file.includes("former"))).toEqual(["stances/former/index.html"]);
  });

  it("has an error page of the worker for the addresses of each language, and a shell with the message of all", async () => {
    const { lost } = await write(rendering(home));
    expect(lost.map(([prefix]) => prefix)).toEqual(["", "fr"]);
    for (const [at, { lang, savedCopy }] of [en, fr].entries()) {
      expect(lost[at]?.[1]).toContain(`<html lang="${lang}"`);
      expect(lost[at]?.[1]).toContain(savedCopy.lost);
      expect(await read("shell.html")).toContain(savedCopy.late);
    }
  });

  it("refuses what the security policy forbids, and names the pages", async () => {
    const styled = pageAt("/about", '<main style="color: red"></main>');
    await expect(write(rendering(home, styled))).rejects.toThrow("about/index.html: an inline style");
    expect(isWritten(home)).toBe(false);
  });

  it("leaves no page of a site that cannot be written whole", async () => {
    async function* pages() {
      yield home;
      yield about;
      throw new Error("This page cannot be rendered.");
    }
    await expect(write(pages())).rejects.toThrow("cannot be rendered");
    expect([home, about].filter(isWritten)).toEqual([]);
  });
});
