import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Source } from "../model/schema.ts";
import { CITATION_STYLES, type CitationStyle } from "../domain/citation-styles.ts";
import { citationTerms as german } from "../messages/de/citation.ts";
import { citationTerms } from "../messages/en/citation.ts";
import { citationTerms as french } from "../messages/fr/citation.ts";
import { cite, citationText, type Reference } from "./citation.ts";

const ARTICLE: Source = {
  id: "gazette-2015-09-10-bridge",
  type: "NewsArticle",
  headline: "Old Bridge Will Close",
  publisher: "Hill Gazette",
  url: "https://gazette.example/bridge",
  datePublished: "2015-09-10",
  dateline: "HILLTOWN",
  inLanguage: "en-CA",
  text: { sha256: "0".repeat(64), length: 1 },
  paragraphs: [{ n: 1, summary: { en: "x" } }],
};

const reference = (change: Partial<Source> = {}): Reference => ({
  source: { ...ARTICLE, ...change },
  address: "https://gazette.example/bridge#:~:text=old%20bridge",
  on: "2026-11-02",
});

/** With its italics between asterisks. */
const marked = (style: CitationStyle, change?: Partial<Source>) =>
  cite(style, [reference(change)], citationTerms)
    .map(({ text, italic }) => (italic ? `*${text}*` : text))
    .join("");

const AT = "https://gazette.example/bridge#:~:text=old%20bridge";

describe("a news article without an author", () => {
  test.each([
    [
      "apa",
      `*Old Bridge Will Close*. (2015, September 10). Hill Gazette. Retrieved November 2, 2026, from ${AT}`,
    ],
    ["mla", `“Old Bridge Will Close.” *Hill Gazette*, 10 Sept. 2015, ${AT}. Accessed 2 Nov. 2026.`],
    [
      "chicago",
      `*Hill Gazette*. “Old Bridge Will Close.” September 10, 2015. Accessed November 2, 2026. ${AT}.`,
    ],
    [
      "chicago-note",
      `“Old Bridge Will Close,” *Hill Gazette*, September 10, 2015, accessed November 2, 2026, ${AT}.`,
    ],
  ] as const)("in %s", (style, text) => {
    expect(marked(style)).toBe(text);
  });
});

describe("a news article with authors", () => {
  const author = ["Ida Ek", "Bo Lund"];

  test.each([
    [
      "apa",
      `Ida Ek & Bo Lund. (2015, September 10). *Old Bridge Will Close*. Hill Gazette. Retrieved November 2, 2026, from ${AT}`,
    ],
    [
      "mla",
      `Ida Ek and Bo Lund. “Old Bridge Will Close.” *Hill Gazette*, 10 Sept. 2015, ${AT}. Accessed 2 Nov. 2026.`,
    ],
    [
      "chicago",
      `Ida Ek and Bo Lund. “Old Bridge Will Close.” *Hill Gazette*, September 10, 2015. Accessed November 2, 2026. ${AT}.`,
    ],
    [
      "chicago-note",
      `Ida Ek and Bo Lund, “Old Bridge Will Close,” *Hill Gazette*, September 10, 2015, accessed November 2, 2026, ${AT}.`,
    ],
  ] as const)("in %s", (style, text) => {
    expect(marked(style, { author })).toBe(text);
  });

  test.each([
    ["apa", 1, "Ida Ek. (2015"],
    ["apa", 3, "Ida Ek, Bo Lund, & A. Ny. (2015"],
    ["mla", 3, "Ida Ek, et al. “Old"],
    ["chicago", 4, "Ida Ek, Bo Lund, A. Ny, and Cy. “Old"],
    ["chicago-note", 3, "Ida Ek, Bo Lund, and A. Ny, “Old"],
    ["chicago-note", 4, "Ida Ek et al., “Old"],
  ] as const)("in %s, of %i names", (style, count, start) => {
    const text = marked(style, { author: [...author, "A. Ny", "Cy"].slice(0, count) });
    expect(text.slice(0, start.length)).toBe(start);
  });

  it("keeps the names whole where a program would part them", () => {
    expect(marked("bibtex", { author })).toContain("author = {{Ida Ek} and {Bo Lund}}");
    expect(marked("ris", { author })).toContain("AU  - Ida Ek\r\nAU  - Bo Lund\r\n");
    expect(JSON.parse(marked("csl-json", { author }))).toMatchObject([
      { author: [{ literal: "Ida Ek" }, { literal: "Bo Lund" }] },
    ]);
  });
});

describe("a source that repeats another", () => {
  const original: Source = {
    ...ARTICLE,
    id: "wire",
    headline: "Bridge Closes",
    publisher: "Wire",
    author: ["Wire"],
  };
  const citedIn = (style: CitationStyle) =>
    citationText(cite(style, [{ ...reference(), original }], citationTerms));

  it("names the other where the format can", () => {
    const bibtex = citedIn("bibtex");
    expect(bibtex).toContain("origtitle = {{Bridge Closes}}");
    expect(bibtex).toContain("origpublisher = {Wire}");
    expect(bibtex).toContain("origdate = {2015-09-10}");
    expect(JSON.parse(citedIn("csl-json"))).toMatchObject([
      {
        ...{ "original-title": "Bridge Closes", "original-publisher": "Wire" },
        ...{ "original-author": [{ literal: "Wire" }], "original-date": { "date-parts": [[2015, 9, 10]] } },
      },
    ]);
  });
});

describe("a report, which stands alone", () => {
  test.each([
    [
      "apa",
      `*Old Bridge Will Close*. (2015, September). Hill Gazette. Retrieved November 2, 2026, from ${AT}`,
    ],
    ["mla", `*Old Bridge Will Close*. Hill Gazette, Sept. 2015, ${AT}. Accessed 2 Nov. 2026.`],
    ["chicago", `*Old Bridge Will Close*. Hill Gazette, September 2015. Accessed November 2, 2026. ${AT}.`],
    [
      "chicago-note",
      `*Old Bridge Will Close* (Hill Gazette, September 2015), accessed November 2, 2026, ${AT}.`,
    ],
  ] as const)("in %s", (style, text) => {
    expect(marked(style, { type: "Report", datePublished: "2015-09" })).toBe(text);
  });

  it("is described where APA asks for it", () => {
    expect(marked("apa", { type: "Dataset" })).toMatch(/^\*Old Bridge Will Close\* \[Data set\]\. \(2015/u);
  });
});

describe("a title", () => {
  const headline = "Will the “Old” Bridge Close?";

  test.each([
    ["apa", "*Will the “Old” Bridge Close?* (2015"],
    ["mla", "“Will the ‘Old’ Bridge Close?” *Hill"],
    ["chicago", "“Will the ‘Old’ Bridge Close?” September"],
    ["chicago-note", "“Will the ‘Old’ Bridge Close?,” *Hill"],
  ] as const)("that ends in a question mark and quotes, in %s", (style, part) => {
    expect(marked(style, { headline })).toContain(part);
  });

  test.each([
    ["apa", "She said “No.”", "*She said “No.”* (2015"],
    ["mla", "She said “No.”", "“She said ‘No.’” *Hill"],
    ["chicago", "Minister: “We will fight on!”", "“Minister: ‘We will fight on!’” September"],
    ["mla", 'Minister: "We will fight on!"', "“Minister: ‘We will fight on!’” *Hill"],
    ["apa", "To Be Continued…", "*To Be Continued…* (2015"],
    ["apa", "ماذا بعد؟", "*ماذا بعد؟* (2015"],
    ["mla", "他反对。", "“他反对。” *Hill"],
    ["chicago-note", "She said “No!”", "“She said ‘No!’,” *Hill"],
    ["mla", "She said “No”", "“She said ‘No’.” *Hill"],
  ] as const)("gets one full stop at most: in %s, %s", (style, headlined, part) => {
    expect(marked(style, { headline: headlined })).toContain(part);
  });

  it("may quote with straight marks, and hold an apostrophe", () => {
    expect(marked("mla", { headline: `It's "old"` })).toContain(`“It's ‘old’.” `);
  });
});

describe("a date is never made more precise than it is", () => {
  test.each([
    ["2015-09", "(2015, September)", "Sept. 2015"],
    ["2015", "(2015)", ", 2015,"],
    ["2015~", "(ca. 2015)", ", ca. 2015,"],
    ["2015-09-10?", "(2015, September 10?)", "10 Sept. 2015?"],
    ["2015-21", "(2015)", ", 2015,"],
    ["201X", "(2010–2019)", ", 2010–2019,"],
    ["2014-10/2016-03", "(2014–2016)", ", 2014–2016,"],
    ["2015-01/2015-03", "(2015)", ", 2015,"],
    ["2015-09~", "(ca. 2015, September)", ", ca. Sept. 2015,"],
    ["2014~/2016?", "(ca. 2014–2016?)", ", ca. 2014–2016?,"],
    ["201X/2025", "(2010–2025)", ", 2010–2025,"],
    ["2014/..", "(2014 or later)", ", 2014 or later,"],
    ["2014/", "(2014 or later)", ", 2014 or later,"],
    ["../201X", "(2019 or earlier)", ", 2019 or earlier,"],
    ["/2014~", "(ca. 2014 or earlier)", ", ca. 2014 or earlier,"],
    ["-0044", "(45 BCE)", ", 45 BCE,"],
    ["0000", "(1 BCE)", ", 1 BCE,"],
    ["Y12345", "(12345)", ", 12345,"],
  ])("%s", (datePublished, apa, mla) => {
    expect(marked("apa", { datePublished })).toContain(apa);
    expect(marked("mla", { datePublished })).toContain(mla);
  });
});

describe("the end of a date", () => {
  test.each([
    ["en", "../", "n.d. Accessed"],
    ["de", "-0044", "45 v. Chr. Zugriff"],
    ["fr", "-0044", "45 av. J.-C. Consulté"],
  ] as const)("is one full stop after an abbreviation: %s, %s", (lang, datePublished, part) => {
    const terms = { en: citationTerms, de: german, fr: french }[lang];
    for (const type of ["NewsArticle", "Report"])
      for (const author of [undefined, ["Ida Ek"]])
        expect(citationText(cite("chicago", [reference({ datePublished, type, author })], terms))).toContain(
          part,
        );
  });
});

describe("BibTeX", () => {
  it("has the entry, with the capitals of its title kept", () => {
    expect(marked("bibtex")).toBe(`@article{gazette-2015-09-10-bridge,
  title = {{Old Bridge Will Close}},
  journal = {Hill Gazette},
  year = {2015},
  month = sep,
  day = {10},
  url = {${AT}},
  urldate = {2026-11-02},
  language = {en-CA}
}`);
  });

  it("escapes what TeX would read as a command", () => {
    const headline = String.raw`50% & $3_000 #1 {x} \ ~ ^`;
    expect(marked("bibtex", { headline })).toContain(
      String.raw`{{50\% \& \$3\_000 \#1 \textbraceleft{}x\textbraceright{} \textbackslash{} \textasciitilde{} \textasciicircum{}}}`,
    );
  });

  // BibTeX and biber count a brace after a backslash too.
  it("has as many closing braces as opening ones, whatever the texts hold", () => {
    const text = fc.string({ unit: fc.constantFrom("{", "}", "\\", "$", "a", " ") });
    const property = fc.property(text, text, text, (headline, publisher, author) => {
      const braces = marked("bibtex", { headline, publisher, author: [author] }).replace(/[^{}]/gu, "");
      let depth = 0;
      const depths = Array.from(braces, (brace) => (depth += brace === "{" ? 1 : -1));
      expect(depths.indexOf(0)).toBe(depths.length - 1);
    });
    fc.assert(property);
  });

  it("keeps the braces of an address from ending the field", () => {
    const [run] = cite(
      "bibtex",
      [{ ...reference(), address: "https://x.example/{a}?b_c=%20" }],
      citationTerms,
    );
    expect(run?.text).toContain("url = {https://x.example/%7Ba%7D?b_c=%20}");
  });

  test.each([
    ["2015", "year = {2015}"],
    ["2015-XX", "year = {2015}"],
    ["2015-09-XX", "year = {2015},\n  month = sep"],
    ["0999", "year = {0999}"],
    ["Y12345", "year = {12345}"],
    ["2015-21", "date = {2015-21}"],
    ["2015-09~", "date = {2015-09~}"],
    ["2015%", "date = {2015%}"],
    ["201X", "date = {201X}"],
    ["2014-10/2016-03", "date = {2014-10/2016-03}"],
    ["../2003", "date = {../2003}"],
    ["-0044", "date = {-0044}"],
  ])("has %s in the field that can say it", (datePublished, fields) => {
    expect(marked("bibtex", { datePublished })).toContain(`journal = {Hill Gazette},\n  ${fields},\n  url =`);
  });
});

test.each(["ris", "csl-json"] as const)("gives no dateline as the place of the publisher: %s", (style) => {
  expect(marked(style)).not.toContain("HILLTOWN");
});

describe("RIS", () => {
  it("has tagged lines with the line ends of the format", () => {
    expect(marked("ris").split("\r\n")).toEqual([
      "TY  - NEWS",
      "ID  - gazette-2015-09-10-bridge",
      "TI  - Old Bridge Will Close",
      "T2  - Hill Gazette",
      "PB  - Hill Gazette",
      "PY  - 2015",
      "DA  - 2015/09/10/",
      "LA  - en-CA",
      `UR  - ${AT}`,
      "Y2  - 2026/11/02/",
      "ER  - ",
      "",
    ]);
  });

  test.each([
    ["2015", ["PY  - 2015", "DA  - 2015///"]],
    ["0999", ["PY  - 0999", "DA  - 0999///"]],
    ["2015-09-XX", ["PY  - 2015", "DA  - 2015/09//"]],
    ["2015-09-10T23:30:00Z", ["PY  - 2015", "DA  - 2015/09/10/"]],
    ["2015-24", ["PY  - 2015", "DA  - 2015///winter"]],
    ["2015-01/2015-03", ["PY  - 2015", "DA  - 2015///"]],
    ["2015-09~", ["DA  - 2015/09//circa"]],
    ["2015?", ["DA  - 2015///uncertain"]],
    ["2015-21%", ["DA  - 2015///circa uncertain spring"]],
    ["201X", []],
    ["2014/2016", []],
    ["2003/..", []],
    ["/2003", []],
    ["0000", []],
    ["Y12345", []],
  ])("says of %s what it can", (datePublished, lines) => {
    const dated = marked("ris", { datePublished }).split("\r\n");
    expect(dated.filter((line) => /^(?:PY|DA)/u.test(line))).toEqual(lines);
  });

  it("lets no value run over its line", () => {
    for (const line of marked("ris", { headline: "a\r\nER  - \nb", type: "Poem" }).trimEnd().split("\r\n")) {
      expect(line).toMatch(/^[A-Z][A-Z\d] {2}- ?/u);
    }
  });
});

describe("CSL-JSON", () => {
  it("has the item, with where and when it was read", () => {
    expect(JSON.parse(marked("csl-json"))).toEqual([
      expect.objectContaining({
        type: "article-newspaper",
        title: "Old Bridge Will Close",
        issued: { "date-parts": [[2015, 9, 10]] },
        accessed: { "date-parts": [[2026, 11, 2]] },
        URL: AT,
      }),
    ]);
  });
});

describe("a date in CSL-JSON", () => {
  test.each([
    ["2015", { "date-parts": [[2015]] }],
    ["2015-XX-XX", { "date-parts": [[2015]] }],
    ["2015-09-10T23:30:00Z", { "date-parts": [[2015, 9, 10]] }],
    ["2015-24", { "date-parts": [[2015]], season: 4 }],
    ["2015-09~", { "date-parts": [[2015, 9]], circa: true }],
    ["2015?", { "date-parts": [[2015]], circa: true }],
    ["201X", { "date-parts": [[2010], [2019]] }],
    [
      "2014-10/2016-03",
      {
        "date-parts": [
          [2014, 10],
          [2016, 3],
        ],
      },
    ],
    ["2015-24/2016-06-01?", { "date-parts": [[2015], [2016, 6, 1]], circa: true }],
    ["2003~/..", { literal: "ca. 2003 or later" }],
    ["/2003", { literal: "2003 or earlier" }],
    ["0000", { "date-parts": [[-1]] }],
    ["-0044/-0040", { "date-parts": [[-45], [-41]] }],
  ])("of %s", (datePublished, issued) => {
    const [item] = JSON.parse(marked("csl-json", { datePublished })) as [{ issued: object }];
    expect(item.issued).toEqual(issued);
  });
});

/** The types that a type of schema.org becomes in CSL-JSON, RIS and BibTeX, and the field for the publisher there. */
function typesIn(type: string) {
  const [item] = JSON.parse(marked("csl-json", { type })) as [{ type: string }];
  const [, entry, publisher] =
    /^@(\w+)\{.*?\n {2}(\w+) = \{Hill Gazette\}/su.exec(marked("bibtex", { type })) ?? [];
  return [item.type, /^TY {2}- (\w+)/u.exec(marked("ris", { type }))?.[1], entry, publisher];
}

describe("a type of schema.org", () => {
  const NEWS = ["article-newspaper", "NEWS", "article", "journal"];
  const JOURNAL = ["article-journal", "JOUR", "article", "journal"];
  const PERIODICAL = ["article-magazine", "MGZN", "article", "journal"];
  const BLOG = ["post-weblog", "BLOG", "misc", "howpublished"];
  const POST = ["post", "ICOMM", "misc", "howpublished"];

  test.each([
    ...["NewsArticle", "AnalysisNewsArticle", "AskPublicNewsArticle", "BackgroundNewsArticle"].map(
      (type) => [type, NEWS] as const,
    ),
    ...["OpinionNewsArticle", "ReportageNewsArticle", "ReviewNewsArticle"].map(
      (type) => [type, NEWS] as const,
    ),
    ...["ScholarlyArticle", "MedicalScholarlyArticle"].map((type) => [type, JOURNAL] as const),
    ...["Article", "AdvertiserContentArticle", "SatiricalArticle", "TechArticle"].map(
      (type) => [type, PERIODICAL] as const,
    ),
    ...["BlogPosting", "LiveBlogPosting"].map((type) => [type, BLOG] as const),
    ...["SocialMediaPosting", "DiscussionForumPosting"].map((type) => [type, POST] as const),
    ["Report", ["report", "RPRT", "techreport", "institution"]],
    ["WebPage", ["webpage", "ELEC", "misc", "howpublished"]],
    ["Article of Peace", ["document", "GEN", "misc", "howpublished"]],
  ] as const)("%s is as its family in each format", (type, expected) => {
    expect(typesIn(type)).toEqual(expected);
  });
});

describe("several sources", () => {
  const two = [reference(), reference({ id: "other", headline: "Another" })];
  const textIn = (style: CitationStyle) => citationText(cite(style, two, citationTerms));

  test.each(CITATION_STYLES)("are one text in %s", (style) => {
    expect(textIn(style)).toContain("Old Bridge Will Close");
    expect(textIn(style)).toContain("Another");
  });

  it("are apart in every form", () => {
    for (const style of ["apa", "mla", "chicago", "chicago-note", "bibtex"] as const) {
      expect(textIn(style).split("\n\n")).toHaveLength(2);
    }
    expect(textIn("ris").match(/^ER {2}- \r$/gmu)).toHaveLength(2);
    expect(JSON.parse(textIn("csl-json"))).toHaveLength(2);
  });
});

describe("a citation on a page in German", () => {
  const source = { ...ARTICLE, author: ["Ida Ek", "Bo Lund"], datePublished: "2015-09-10~" };
  const germanIn = (style: CitationStyle) => citationText(cite(style, [{ ...reference(), source }], german));

  test.each([
    [
      "apa",
      `Ida Ek & Bo Lund. (ca. 2015, 10. September). Old Bridge Will Close. Hill Gazette. Abgerufen am 2. November 2026, von ${AT}`,
    ],
    [
      "mla",
      `Ida Ek und Bo Lund. „Old Bridge Will Close“. Hill Gazette, ca. 10. Sept. 2015, ${AT}. Zugriff am 2. Nov. 2026.`,
    ],
    [
      "chicago-note",
      `Ida Ek und Bo Lund, „Old Bridge Will Close“, Hill Gazette, ca. 10. September 2015, Zugriff am 2. November 2026, ${AT}.`,
    ],
  ] as const)("has the words and dates of its language in %s", (style, text) => {
    expect(germanIn(style)).toBe(text);
  });

  test.each(["bibtex", "ris", "csl-json"] as const)("is the same as in English in %s", (style) => {
    expect(germanIn(style)).toBe(citationText(cite(style, [{ ...reference(), source }], citationTerms)));
  });
});
