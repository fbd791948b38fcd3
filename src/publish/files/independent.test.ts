/** Reads the exports of a corpus of difficult values with the parsers of other projects. */
import { plugins } from "@citation-js/core";
// oxlint-disable-next-line import/no-unassigned-import -- It adds the form to those that the package reads.
import "@citation-js/plugin-ris";
import Ajv2020 from "ajv/dist/2020.js";
import { entries } from "bibtex-parse";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it, test } from "vitest";
import { CITATION_STYLES, type CitationStyle } from "../../domain/citation-styles.ts";
import { citationText, cite } from "../citation.ts";
import { CSV_COLUMNS } from "../csv-columns.ts";
import { type DataFile, dataPath } from "../../domain/data-files.ts";
import { usesOf } from "../../domain/relations.ts";
import { get, groupBy, indexCorpus } from "../../model/model.ts";
import type { Source } from "../../model/schema.ts";
import { EDTF_FORMS, HARD_TEXT, hardCorpus } from "../../testing/hard-corpus.ts";
import { realCorpus } from "../../testing/real-corpus.ts";
import { renderPage, siteOf } from "../../testing/render-route.tsx";
import { pageHead } from "../../build/page-head.ts";
import { pageContextOf } from "../../build/renderer.tsx";
import { dataFiles } from "../../build/data-files.ts";
import { en } from "../../messages/en/en.ts";
import { atomFeed } from "./feed.ts";
import { jsonLd } from "./json-ld.ts";
import { popolo } from "./popolo.ts";
import { sitemap } from "./sitemap.ts";

const ROOT = "https://example.org/standpoint/";
const CORPORA = { hard: hardCorpus(), real: realCorpus } as const;
type CorpusName = keyof typeof CORPORA;
const NAMES = Object.keys(CORPORA) as CorpusName[];

const { hard } = CORPORA;
const hardModel = indexCorpus(hard);
const context = pageContextOf(await siteOf(hard), hardModel, "en");

function textOf(name: CorpusName, file: DataFile): string {
  return dataFiles(CORPORA[name], ROOT).get(dataPath(file)) ?? "";
}
const parsed = (name: CorpusName, file: DataFile): unknown => JSON.parse(textOf(name, file));

function expectUnique(ids: readonly unknown[]): void {
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
}

/** The path, below the root, of the page of an address. */
function pathOf(address: string): string {
  expect(address.startsWith(ROOT)).toBe(true);
  return `/${address.slice(ROOT.length).replace(/\/?(?:#.*)?$/u, "")}`;
}

/** Every value of a key, at any depth. */
function valuesOf(data: unknown, key: string): unknown[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    name === key ? [value] : valuesOf(value as unknown, key),
  );
}

/** Expects an instant in RFC 3339 on a day that exists, since `Date` alone would accept “02-30”. */
function expectInstant(text: string): void {
  expect(text).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u);
  expect(new Date(text).toISOString()).toBe(text.replace("Z", ".000Z"));
}

describe("the model and its schema", () => {
  test.each(NAMES)("the %s corpus is what the published schema describes", (name) => {
    const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
      parsed(name, "corpus.schema.json") as object,
    );
    validate(parsed(name, "corpus.json"));
    expect(validate.errors).toBe(null);
  });
});

describe("CSV", () => {
  /** Removes the apostrophes that keep a text from being read as a formula, as the data page explains. */
  const SIGN = "[=+\\-@＝＋－＠]";
  const added = new RegExp(`(^|[,;|"\\t\\r\\n])(\\s*)'(?='*${SIGN})`, "gu");
  const undone = (text: string) => text.replace(added, "$1$2").replace(/^'(?='*[\t\r\n])/u, "");
  it("says that it is UTF-8, and quotes every cell", () => {
    const text = textOf("hard", "stances.csv");
    expect(text.startsWith('\uFEFF"stance_id","')).toBe(true);
    const cells = parseCsv(text, { bom: true });
    const quoted = cells.map(
      (row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}\r\n`,
    );
    expect(text).toBe(`\uFEFF${quoted.join("")}`);
  });

  it("has every text, and every date as EDTF", () => {
    const rows: Record<string, string>[] = parseCsv(textOf("hard", "stances.csv"), {
      bom: true,
      columns: true,
    });
    expect(Object.keys(rows[0] ?? {})).toEqual([...CSV_COLUMNS]);
    expect(rows.map((row) => undone(row["summary"] ?? ""))).toEqual([
      ...hardModel.stances.map(({ summary }) => summary["en"]),
      ...hardModel.silences.map(({ note }) => note?.["en"] ?? ""),
    ]);
    expect(rows[0]).toMatchObject({ actor: rows[0]?.["condition"] });
    expect(rows.flatMap((row) => undone(row["stated_on"] ?? "") || [])).toEqual(
      hardModel.stances.map(({ statedOn }) => statedOn),
    );
    expectUnique(rows.map((row) => row["stance_id"] || row["silence_id"]));
    const spoken = rows.find((row) => row["stance_id"] === "council-rebuild");
    for (const column of ["lead_gloss", "lead_translation", "source_publishers"])
      expect(undone(spoken?.[column] ?? "")).toBe(HARD_TEXT);
  });

  test.each([",", ";", "\t", "|"])("has no formula where %j parts its cells", (delimiter) => {
    const lenient = { bom: true, delimiter, relax_quotes: true, relax_column_count: true };
    for (const row of parseCsv(textOf("hard", "stances.csv"), lenient)) {
      for (const cell of row) expect(cell.trimStart().normalize("NFKC")).not.toMatch(/^[=+\-@]/u);
    }
  });
});

interface Annotation {
  readonly id: string;
  readonly body: readonly {
    readonly type: string;
    readonly source?: string;
    readonly value?: string;
    readonly language?: string;
    readonly purpose: string;
  }[];
  readonly target: {
    readonly source: string;
    readonly rights?: string;
    readonly selector: Readonly<Record<string, unknown>>;
    readonly state?: Readonly<Record<string, string>>;
  };
}

describe("Web Annotations", () => {
  test.each(NAMES)("each excerpt of the %s corpus names all that it is evidence of", async (name) => {
    const corpus = CORPORA[name];
    const model = indexCorpus(corpus);
    const collection = parsed(name, "excerpts.jsonld") as { first: { items: Annotation[] } };
    const { items } = collection.first;
    expect(items).toHaveLength(corpus.excerpts.length);
    expectUnique(items.map(({ id }) => id));
    const places = new Set<string>();
    for (const [index, { body }] of items.entries()) {
      const uses = usesOf(model, corpus.excerpts[index]?.id ?? "");
      const linked = body.flatMap(({ purpose, source }) => (purpose === "linking" && source ? [source] : []));
      expect(linked).toHaveLength(uses.stances.length + uses.silences.length + uses.events.length);
      expectUnique(linked);
      for (const { id } of uses.stances) expect(linked).toContain(`${ROOT}stances/${id}/`);
      for (const address of linked) if (address.includes("#")) places.add(address);
    }
    // Silences and events have no page of their own, but a place on one.
    expect(places.size).toBeGreaterThan(0);
    for (const [path, anchors] of groupBy(places, pathOf)) {
      const { html } = await renderPage(path, corpus);
      for (const address of anchors) expect(html).toContain(`id="${new URL(address).hash.slice(1)}"`);
    }
  });

  const ofRadio = (
    parsed("hard", "excerpts.jsonld") as { first: { items: Annotation[] } }
  ).first.items.filter(({ target }) => target.source === "https://radio.example/1");

  it("selects words from a time of a recording, and no place where no standard has one", () => {
    const words = hardModel.excerpts
      .filter(({ source }) => source === "radio")
      .map(({ selector }) => selector);
    expect(ofRadio.map(({ target }) => target.selector)).toEqual([
      {
        type: "FragmentSelector",
        conformsTo: "http://www.w3.org/TR/media-frags/",
        // As the specification has a time: hours, minutes and seconds.
        value: expect.stringMatching(/^t=\d{2,}:[0-5]\d:[0-5]\d$/u) as string,
        refinedBy: words[0],
      },
      ...words.slice(1),
    ]);
    for (const selector of words) expect(Object.keys(selector)).toEqual(["type", "exact"]);
  });

  it("is named by the place of the excerpt on the page of its source", async () => {
    const { html } = await renderPage("/sources/radio", hard);
    for (const { id } of ofRadio) expect(html).toContain(`id="${new URL(id).hash.slice(1)}"`);
  });

  it("has translations and glosses in their languages, for purposes that the standard has", () => {
    const bodies = ofRadio.flatMap(({ body }) => body);
    for (const purpose of ["describing", "commenting"])
      expect(bodies.filter((each) => each.purpose === purpose)).toEqual([
        { type: "TextualBody", value: HARD_TEXT, language: "en", format: "text/plain", purpose },
      ]);
  });

  it("gives the licence of a source by its address", () => {
    for (const { target } of ofRadio) expect(target.rights).toBe("https://spdx.org/licenses/CC-BY-4.0");
  });

  it("is named in the language that comes first", () => {
    expect(parsed("hard", "excerpts.jsonld")).toMatchObject({ label: HARD_TEXT });
  });

  test.each(EDTF_FORMS)("%s comes out as an instant or as a span of them, or not at all", (datePublished) => {
    const archived = {
      ...get(hardModel.byId.sources, "bridge"),
      datePublished,
      archivedAt: "https://a.example/",
    };
    const sources = hard.sources.map((source) => (source.id === "bridge" ? archived : source));
    const files = dataFiles({ ...hard, sources }, ROOT);
    const data = JSON.parse(files.get(dataPath("excerpts.jsonld")) ?? "") as {
      first: { items: Annotation[] };
    };
    const state = data.first.items[0]?.target.state ?? {};
    const { type, cached, ...dates } = state;
    expect([type, cached]).toEqual(["TimeState", "https://a.example/"]);
    for (const text of Object.values(dates)) expectInstant(text);
    expect([[], ["sourceDate"], ["sourceDateStart", "sourceDateEnd"]]).toContainEqual(Object.keys(dates));
  });
});

describe("Popolo", () => {
  const data = parsed("hard", "actors.popolo.json") as {
    persons: { id: string; name: string }[];
    organizations: { id: string; name: string }[];
    memberships: { id: string; start_date?: string; end_date?: string }[];
  };

  it("has ids that are unique, and texts as they are", () => {
    expectUnique(data.memberships.map(({ id }) => id));
    expectUnique([...data.persons, ...data.organizations].map(({ id }) => id));
    expect(data.organizations[0]?.name).toBe(HARD_TEXT);
  });

  it("names a member in the fields that its own schema has", () => {
    const allied = structuredClone(hard);
    const [first, second] = allied.actors.filter(({ type }) => type !== "person");
    Object.assign(first ?? {}, { memberships: [{ organization: second?.id }] });
    const { memberships } = popolo(indexCorpus(allied)) as { memberships: Record<string, unknown>[] };
    const known = new Set(["id", "member", "person_id", "organization_id", "role", "start_date", "end_date"]);
    for (const membership of memberships)
      expect(Object.keys(membership).filter((key) => !known.has(key))).toEqual([]);
    expect(memberships.flatMap(({ member }) => member ?? [])).toEqual([{ id: first?.id, name: HARD_TEXT }]);
  });

  it("has the dates that its own schema admits, and no other", () => {
    const dates = data.memberships.flatMap(({ start_date, end_date }) => [start_date, end_date]);
    const given = new Set(dates.flatMap((date) => date ?? []));
    // The pattern of Popolo's schema for a membership.
    for (const date of given) expect(date).toMatch(/^[0-9]{4}(-[0-9]{2}){0,2}$/u);
    expect([...given].toSorted()).toEqual(["0999", "2015", "2015-09", "2015-09-10", "2016-02-29"]);
  });
});

describe("JSON-LD of the pages", () => {
  const paths = ["/", "/actors/greens", "/sources/bridge", "/stances/greens-rebuild"];

  test.each(paths)("%s names no two things alike", async (path) => {
    const graph = jsonLd(context, await renderPage(path, hard), ROOT) as unknown as Record<string, unknown>;
    const nodes: { id: string; type: unknown }[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      const { "@id": id, "@type": type } = node as Record<string, unknown>;
      if (typeof id === "string") nodes.push({ id, type });
      for (const child of Object.values(node)) walk(child);
    };
    walk(graph);
    const types = new Map(nodes.map(({ id, type }) => [id, type]));
    expect(nodes.filter(({ id, type }) => types.get(id) !== type)).toEqual([]);
    expect(types.size).toBeGreaterThan(0);
  });

  const dated = hard.sources.filter(({ dateModified }) => dateModified !== undefined);

  test.each(dated.map(({ id, datePublished }) => [datePublished, id] as const))(
    "%s is a date that schema.org knows, or none",
    async (datePublished, id) => {
      const graph = jsonLd(context, await renderPage(`/sources/${id}`, hard), ROOT);
      const dates = [...valuesOf(graph, "datePublished"), ...valuesOf(graph, "dateModified")];
      expect([0, 2]).toContain(dates.length);
      // The day is that of the page, also where it is another one in UTC.
      for (const date of dates) expect(datePublished.startsWith(String(date).slice(0, 10))).toBe(true);
      for (const date of dates)
        expect(date).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?)?)?$/u);
    },
  );

  it("tells who wrote a source, its licence and its credit, and what it repeats", async () => {
    const graph = jsonLd(context, await renderPage("/sources/radio", hard), ROOT);
    const [about] = valuesOf(graph, "about")[0] as Record<string, unknown>[];
    expect(about).toMatchObject({
      ...{ "@type": "RadioEpisode", author: [HARD_TEXT, "Ida Ek"], creditText: HARD_TEXT },
      license: "https://spdx.org/licenses/CC-BY-4.0",
      isBasedOn: { "@type": "NewsArticle", "@id": `${ROOT}sources/bridge/#source` },
    });
  });

  it("has the words of those who speak together, those of an own publication, and translations", async () => {
    const graph = jsonLd(context, await renderPage("/stances/council-rebuild", hard), ROOT);
    const [quotations] = valuesOf(graph, "hasPart") as Record<string, unknown>[][];
    expect(quotations?.map(({ text }) => text)).toEqual(["Wir bauen sie neu", HARD_TEXT, "Der Rat baut"]);
    expect(quotations?.[0]).toMatchObject({
      ...{ "@type": "Quotation", inLanguage: "de" },
      creator: [{ "@id": `${ROOT}actors/ana-gruen/#actor` }, { "@id": `${ROOT}actors/council/#actor` }],
      workTranslation: { "@type": "CreativeWork", text: HARD_TEXT, inLanguage: "en" },
    });
    expect(valuesOf(graph, "workTranslation")).toHaveLength(1);
  });

  it("keeps texts as they are, and cannot end its element", async () => {
    const page = await renderPage("/actors/greens", hard);
    const block = pageHead(context, page, { root: ROOT, catalogues: { en } }, undefined, undefined).join("");
    const [, json = ""] = /^<script type="application\/ld\+json">([^<]+)<\/script>$/u.exec(block) ?? [];
    expect(valuesOf(JSON.parse(json), "description")).toContain(HARD_TEXT);
  });
});

describe("the feed", () => {
  interface Entry {
    readonly id: string;
    readonly title: string;
    readonly updated: string;
    readonly summary: string;
    readonly link: { readonly "@_href": string };
  }
  const text = atomFeed(context, ROOT);
  const { feed } = new XMLParser({ ignoreAttributes: false, htmlEntities: false }).parse(text) as {
    feed: { "@_xmlns": string; id: string; updated: string; entry: Entry[] };
  };

  it("is Atom, with an entry for each stance and each correction", () => {
    expect(XMLValidator.validate(text)).toBe(true);
    expect(feed["@_xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed.id).toBe(ROOT);
    expect(feed.entry).toHaveLength(hard.stances.length + hard.corrections.length);
  });

  it("names each of them once, by an address", () => {
    expectUnique([feed.id, ...feed.entry.map(({ id }) => id)]);
    for (const { id } of feed.entry) expect(new URL(id).href).toBe(id);
  });

  it("has only valid instants, and the latest as its own", () => {
    const instants = feed.entry.map(({ updated }) => updated);
    for (const updated of [feed.updated, ...instants]) expectInstant(updated);
    expect(feed.updated).toBe(instants.toSorted().at(-1));
  });

  it("leads from each correction to where the page shows it", async () => {
    const links = feed.entry.slice(0, hard.corrections.length).map(({ link }) => link["@_href"]);
    for (const [path, addresses] of groupBy(links, pathOf)) {
      const { html } = await renderPage(path, hard);
      for (const address of addresses)
        expect(html).toContain(`id="${decodeURIComponent(new URL(address).hash.slice(1))}"`);
    }
  });
});

describe("the sitemap", () => {
  const read = new XMLParser({ ignoreAttributes: false });

  it("has every URL, and no date of change", () => {
    const paths = ["/", "/about", "/stances/a&b"];
    const text = sitemap(
      ROOT,
      paths.map((path) => ({ path, locale: "en" })),
      ["en"],
    );
    expect(XMLValidator.validate(text)).toBe(true);
    expect(read.parse(text)).toMatchObject({
      urlset: { url: [{ loc: ROOT }, { loc: `${ROOT}about/` }, { loc: `${ROOT}stances/a&b/` }] },
    });
    expect(text).not.toContain("lastmod");
  });

  it("has the address of each page in every language", () => {
    const paths = ["/", "/about", "/ar", "/ar/about"];
    const text = sitemap(
      ROOT,
      paths.map((path) => ({ path, locale: path.startsWith("/ar") ? "ar" : "en" })),
      ["en", "ar"],
    );
    expect(XMLValidator.validate(text)).toBe(true);
    expect(read.parse(text)).toMatchObject({
      urlset: {
        url: ["", "about/", "ar/", "ar/about/"].map((path) => ({
          loc: ROOT + path,
          "xhtml:link": [
            { "@_hreflang": "en", "@_href": ROOT + path.replace("ar/", "") },
            { "@_hreflang": "ar", "@_href": `${ROOT}ar/${path.replace("ar/", "")}` },
            { "@_hreflang": "x-default", "@_href": ROOT + path.replace("ar/", "") },
          ],
        })),
      },
    });
  });
});

const sourceOf = (datePublished: string): Source => ({
  ...get(hardModel.byId.sources, "bridge"),
  datePublished,
});
const cited = (style: CitationStyle, sources: readonly Source[]) =>
  citationText(
    cite(
      style,
      sources.map((source) => ({ source, address: source.url, on: "2026-11-22" })),
      en.cite.terms,
    ),
  );

describe("CSL-JSON", () => {
  it("has only fields that the standard knows, and ids that are unique", () => {
    const items = parsed("hard", "sources.csl.json") as Record<string, unknown>[];
    expect(plugins.input.util.clean(items, false)).toEqual(items);
    expectUnique(items.map(({ id }) => id));
    expect(items[0]).toMatchObject({ title: HARD_TEXT, publisher: HARD_TEXT });
    expect(items.find(({ id }) => id === "radio")).toMatchObject({
      ...{ type: "broadcast", author: [{ literal: HARD_TEXT }, { literal: "Ida Ek" }] },
      ...{ accessed: { "date-parts": [[2020, 6, 4]] }, custom: { licence: "CC-BY-4.0", credit: HARD_TEXT } },
      ...{ "original-title": HARD_TEXT, "original-date": { "date-parts": [[2020, 5, 1]] } },
    });
  });

  test.each(EDTF_FORMS)("%s is a date as its schema has them", (date) => {
    const [item] = JSON.parse(cited("csl-json", [sourceOf(date)])) as { issued: Record<string, unknown> }[];
    const { "date-parts": parts, season, circa, literal, ...others } = item?.issued ?? {};
    expect(others).toEqual({});
    expect(["undefined", "string"]).toContain(typeof literal);
    expect([undefined, true]).toContain(circa);
    expect([undefined, 1, 2, 3, 4]).toContain(season);
    expect(parts === undefined).toBe(literal !== undefined);
    for (const [year, month = 1, day = 1, ...rest] of (parts ?? []) as number[][]) {
      expect(rest).toEqual([]);
      // The standard counts no year 0.
      expect(year).not.toBe(0);
      expect(month >= 1 && month <= 12 && day >= 1 && day <= 31).toBe(true);
    }
  });
});

describe("RIS", () => {
  it("is read back, record by record", () => {
    const items = plugins.input.chain(cited("ris", hard.sources), { generateGraph: false });
    expect(items.map(({ id }) => id)).toEqual(hard.sources.map(({ id }) => id));
    expectUnique(items.map(({ id }) => id));
    for (const item of items) expect(item["title"]).toBe(HARD_TEXT.replace(/\s+/gu, " "));
    expect(items.find(({ id }) => id === "radio")).toHaveProperty("author.1", { literal: "Ida Ek" });
  });

  test.each(EDTF_FORMS)("%s is a year of four digits and a date of numbers, or neither", (date) => {
    const lines = cited("ris", [sourceOf(date)]).split("\r\n");
    const tagged = (tag: string) =>
      lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
    const [years, dates] = [tagged("PY"), tagged("DA")];
    for (const year of years) expect(year).toMatch(/^\d{4}$/u);
    for (const each of dates) expect(each).toMatch(/^\d{4}\/(?:0[1-9]|1[0-2])?\/(?:[0-3]\d)?\/[a-z -]*$/u);
    expect(years.length).toBeLessThanOrEqual(dates.length);
    const [item] = plugins.input.chain(lines.join("\r\n"), { generateGraph: false });
    expect(item?.["issued"]).toEqual(
      years[0] === undefined ? undefined : { "date-parts": [[Number(years[0])]] },
    );
  });
});

/** The fields of each entry, by their names in small letters. */
function fieldsOf(text: string): Record<string, string>[] {
  return entries(text).map((entry) =>
    Object.fromEntries(Object.entries(entry).map(([name, value]) => [name.toLowerCase(), value])),
  );
}

describe("BibTeX", () => {
  it("is read back, entry by entry", () => {
    const found = fieldsOf(cited("bibtex", hard.sources));
    expect(found.map(({ key }) => key)).toEqual(hard.sources.map(({ id }) => id));
    for (const { key } of found) expect(key).toMatch(/^[\w-]+$/u);
    for (const { title } of found) expect(title).toContain("François Đinđić 日本語");
    const radio = found.find(({ key }) => key === "radio");
    expect(radio?.["author"]).toMatch(/François.+ and .*Ida Ek/su);
  });

  test.each(EDTF_FORMS)("%s has a year that is a year, and EDTF for what is none", (text) => {
    const [fields] = fieldsOf(cited("bibtex", [sourceOf(text)]));
    const { year, month, day, date } = fields ?? {};
    expect([year, date].filter((field) => field !== undefined)).toHaveLength(1);
    expect(year ?? "1000").toMatch(/^\d{4,}$/u);
    expect(date ?? text).toBe(text);
    expect(year ?? month ?? day).toBe(year);
  });
});

describe("the styles", () => {
  test.each(CITATION_STYLES.slice(0, 4).flatMap((style) => EDTF_FORMS.map((date) => [style, date] as const)))(
    "%s: %s is said without a sign of EDTF",
    (style, date) => {
      const title = "Title";
      const said = cited(style, [{ ...sourceOf(date), headline: title, publisher: "Paper" }]);
      expect(said).not.toMatch(/undefined|NaN|X|~|%|\.\./u);
      expect(said).not.toMatch(/[-–]\d+–|\D0\b|\(-|, -| -\d/u);
    },
  );
});
