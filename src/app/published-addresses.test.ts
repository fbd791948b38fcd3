/**
 * Every address that the site has published leads to a page, and to the place on the page that the address names. An
 * address of a record that has another id now needs the id in `formerIds`.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pagePaths } from "../build/prerender.ts";
import { currentRecord } from "../model/former-ids.ts";
import { indexCorpus, type Model } from "../model/model.ts";
import type { Corpus } from "../model/schema.ts";
import { smallCorpus, corpusOf } from "../testing/corpus-builder.ts";
import { realCorpus } from "../testing/real-corpus.ts";
import { renamedCorpus } from "../testing/renamed-corpus.ts";
import { renderRoute } from "../testing/render-route.tsx";
import { currentAddress } from "../url/current-address.ts";
import { createPaths } from "../url/paths.ts";

/** The pages of the sitemap of version 1, its embeds, and the places on pages that its pages and data files link to. */
const list = await readFile(path.join(import.meta.dirname, "../testing/published-addresses.txt"), "utf8");
const PUBLISHED = list.trim().split("\n");

const EMBED = /^\/embed\/(?<collection>stances|issues)\/(?<id>.+)$/u;

function isEmbed(model: Model, address: string): boolean {
  const { collection, id = "" } = EMBED.exec(address)?.groups ?? {};
  return currentRecord(model, collection === "stances" ? "stances" : "issues", id) !== undefined;
}

/** The addresses that do not lead where they did. */
async function brokenAddresses(corpus: Corpus, addresses: readonly string[]): Promise<readonly string[]> {
  const model = indexCorpus(corpus);
  const pages = new Set(pagePaths(model));
  const rendered = new Map<string, string>();
  const broken: string[] = [];
  for (const address of addresses) {
    const [asked = "", anchor] = address.split("#");
    if (EMBED.test(asked)) {
      if (!isEmbed(model, asked)) broken.push(address);
      continue;
    }
    const { path: now, hash } = currentAddress(model, asked, anchor === undefined ? "" : `#${anchor}`);
    if (!pages.has(now)) broken.push(address);
    else if (hash !== "") {
      const html = rendered.get(now) ?? (await renderRoute(now, corpus));
      rendered.set(now, html);
      if (!html.includes(` id="${hash.slice(1)}"`)) broken.push(address);
    }
  }
  return broken;
}

describe("the addresses of version 1", () => {
  it("still lead to their records", async () => {
    expect(PUBLISHED).toHaveLength(147);
    expect(await brokenAddresses(realCorpus, PUBLISHED)).toEqual([]);
  });
});

describe("the addresses of records that have other ids now", () => {
  it("lead to the records", async () => {
    const renamed = renamedCorpus();
    const addresses = pagePaths(indexCorpus(corpusOf(smallCorpus())));
    const paths = createPaths("");
    const former = [
      paths.stance("greens-renew"),
      paths.stance("council-meets"),
      paths.stance("ana-gruen-rebuild"),
      paths.stance("council-keep-ferry"),
      paths.actor("green-party"),
      paths.issue("old-bridge"),
      paths.source("hilltown-news"),
      paths.event("hilltown-news", "session"),
      paths.silence("town-hall", "boats"),
      paths.embed.stance("greens-renew"),
      paths.embed.issue("meetings"),
    ];
    expect(await brokenAddresses(renamed, [...addresses, ...former])).toEqual([]);
  });

  it("are told if they lead nowhere", async () => {
    const addresses = [
      "/stances/gone",
      "/sources/bridge#event-gone",
      "/sources/bridge#p9",
      "/embed/issues/gone",
    ];
    expect(await brokenAddresses(renamedCorpus(), addresses)).toEqual(addresses);
  });
});
