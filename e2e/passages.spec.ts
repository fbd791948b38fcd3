/**
 * Every link to a passage, opened on a page that holds the whole text with its paragraphs far apart: the browser must
 * go to the paragraph of the passage itself.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "playwright/test";
import { escapeHtml } from "../src/publish/escape.ts";
import { readCorpus } from "../src/build/read-corpus.ts";
import { pageOfCopy } from "../src/model/anchoring/anchor.ts";
import { directiveTo } from "../src/model/anchoring/text-directive.ts";
import { normalize } from "../src/model/normalize.ts";
import type { AnchoredExcerpt, SourceWithText } from "../src/model/anchored.ts";
import type { Excerpt } from "../src/model/schema.ts";
import { anchored, withText } from "../src/testing/anchored.ts";
import { repeatedText } from "../src/testing/repeated-text.ts";
import { passageUrl } from "../src/url/text-fragment.ts";
import { model, SOURCE } from "./corpus.ts";

/** A text as its page shows it, and links to passages of it, each with its paragraph counted from 0. */
interface LinkedText {
  readonly paragraphs: readonly string[];
  readonly links: readonly (Pick<Excerpt, "directive"> & {
    readonly name: string;
    readonly paragraph: number;
  })[];
}

const ROOT = path.resolve(import.meta.dirname, "..");
const paragraphsOf = (copy: string) => copy.trim().split(/\s*\n\s*\n\s*/u);

/** A source whose text is at hand. */
function linkedCopy(
  copy: string,
  { text }: SourceWithText,
  excerpts: readonly AnchoredExcerpt[],
): LinkedText {
  const paragraphs = paragraphsOf(copy);
  const first = paragraphs.findIndex((paragraph) =>
    normalize(paragraph).includes(normalize(text.from ?? "")),
  );
  const links = excerpts.map(({ id, directive, paragraph }) => ({
    ...{ name: id, directive, paragraph: first + paragraph - 1 },
  }));
  return { paragraphs, links };
}

/** A source whose text is not at hand: what is known of it at its place, and an invented word between. */
function linkedExcerpts(
  { text, paragraphs }: SourceWithText,
  excerpts: readonly AnchoredExcerpt[],
): LinkedText {
  const known = Array.from({ length: text.length }, () => "\0");
  const places = paragraphs.map(() => ({ start: text.length, end: 0 }));
  for (const { paragraph, selector, directive } of excerpts) {
    const { exact, prefix, suffix, refinedBy } = selector;
    const before = [prefix, `${directive?.prefix ?? ""}${/\s?$/u.exec(prefix)?.[0] ?? ""}`];
    const after = [suffix, `${/^\s?/u.exec(suffix)?.[0] ?? ""}${directive?.suffix ?? ""}`];
    const place = places[paragraph - 1];
    for (const [words, at] of [
      [normalize(exact), refinedBy.start] as const,
      ...before.map((context) => [context, refinedBy.start - context.length] as const),
      ...after.map((context) => [context, refinedBy.end] as const),
    ]) {
      known.splice(at, words.length, ...words.split(""));
      if (place) place.start = Math.min(place.start, at);
      if (place) place.end = Math.max(place.end, at + words.length);
    }
  }
  return {
    paragraphs: places.map(({ start, end }) =>
      known.slice(start, end).join("").replaceAll(/\0+/gu, " elsewhere "),
    ),
    links: excerpts.map(({ id, directive, paragraph }) => ({
      name: id,
      directive,
      paragraph: paragraph - 1,
    })),
  };
}

async function shippedTexts(): Promise<LinkedText[]> {
  const article = path.join(ROOT, "../shared/source/article.txt");
  return Promise.all(
    model.sources.map(async (source) => {
      const excerpts = model.excerpts.filter((excerpt) => excerpt.source === source.id).map(anchored);
      return source.id === SOURCE && existsSync(article)
        ? linkedCopy(await readFile(article, "utf8"), withText(source), excerpts)
        : linkedExcerpts(withText(source), excerpts);
    }),
  );
}

async function germanTexts(): Promise<LinkedText[]> {
  const testing = path.join(ROOT, "src/testing");
  const copy = await readFile(path.join(testing, "tiny-corpus-source.txt"), "utf8");
  const result = await readCorpus(path.join(testing, "tiny-corpus"));
  if (!result.ok) throw new Error("The tiny corpus has errors.");
  const { sources, excerpts } = result.corpus;
  return sources.map((source) => linkedCopy(copy, withText(source), excerpts.map(anchored)));
}

/** Texts that repeat themselves, always the same ones. */
function repeatedTexts(): LinkedText[] {
  return fc.sample(repeatedText, { numRuns: 12, seed: 1 }).map(({ copy, passages }) => {
    const page = pageOfCopy(copy);
    const links = passages.flatMap(({ paragraph, start, end }) => {
      const directive = directiveTo(page, { start, end });
      return directive ? [{ name: page.text.slice(start, end), directive, paragraph }] : [];
    });
    return { paragraphs: paragraphsOf(copy), links };
  });
}

/** At first no paragraph is to be seen, and never more than one. */
function pageWith(paragraphs: readonly string[]): string {
  const style = "p { margin-block: 150vh; overflow-wrap: anywhere }";
  return `<!doctype html><meta charset="utf-8"><title>A text</title><link rel="icon" href="data:,"><style>${style}</style>
    ${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("\n")}`;
}

test("every link leads to the paragraph of its words, in any text", async ({ page }) => {
  const texts = [...(await shippedTexts()), ...(await germanTexts()), ...repeatedTexts()];
  const server = createServer(({ url = "" }, response) => {
    const text = texts[Number(/\d+/u.exec(url)?.[0])];
    response.setHeader("Content-Type", "text/html; charset=utf-8").end(pageWith(text?.paragraphs ?? []));
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const inView = () =>
    page.locator("p").evaluateAll((all) =>
      all.flatMap((paragraph, at) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return top < innerHeight && bottom > 0 ? [at] : [];
      }),
    );
  try {
    let opened = 0;
    for (const [at, { links }] of texts.entries()) {
      for (const { name, directive, paragraph } of links) {
        opened += 1;
        // Another URL each time, so that the page is loaded again.
        const address = passageUrl(`http://127.0.0.1:${port}/${at}?${opened}`, { directive });
        await page.goto(address);
        await expect.poll(inView, `${name}: ${address}`).toEqual([paragraph]);
      }
    }
    expect(opened).toBeGreaterThan(model.excerpts.length + 20);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
