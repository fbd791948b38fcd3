/** Messages for the frame of every page, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const frame = {
  /** Between a name and what it names. */
  colon: ": ",
  siteName: "Standpoint",

  skipToContent: "Skip to content",
  mainNavigation: "Main",
  languages: "Languages",
  /** Shown once on a page that has texts in the default locale of the corpus for want of a translation. */
  untranslated:
    "Some texts on this page have no English version yet. They are in the language in which they were written.",
  menu: "Menu",
  search: { label: "Search" },
  breadcrumb: "Breadcrumb",
  /** The names of the pages in every link to them. */
  titles: {
    home: "Questions",
    actors: "Actors",
    stances: "All stances",
    timeline: "Timeline",
    compare: "Compare",
    about: "About",
    data: "Data for reuse",
    legend: "What the symbols mean",
  },
  pageTitle: (title: string) => `${title} – Standpoint`,

  display: {
    title: "Display",
    theme: "Colour theme",
    themes: { system: "Match system", light: "Light", dark: "Dark" },
    keys: "Keyboard shortcuts",
    kept: "Saved on this device only.",
  },

  sources: {
    /** Before the names of that many sources. */
    named: (n: number) => plural(n, { one: "Source", other: "Sources" }),
    more: (n: number) => plural(n, { one: "1 more source", other: `${n} more sources` }),
  },

  footer: {
    sources: "Sources",
    data: "About the data",
    asOf: (date: string) => `Last checked against the sources on ${date}.`,
    /** Shown if the corpus has sources without text. */
    dataOf: (date: string) => `Data as of ${date}.`,
    licence: (licence: string) =>
      `Our own text is licensed under ${licence}. Quotations belong to their publishers.`,
  },

  printedEarly: "Printed before the page was ready: its search, filters and selection are not applied.",

  /** At an address with a former id. The name is that of the record that has it now. */
  former: {
    page: (name: string) => `This page has a new address: ${name}.`,
    part: (name: string) => `The record that had this address is now a part of this page: ${name}.`,
  },

  notFound: {
    title: "Page not found",
    body: "There is no page at this address. The link may be old or mistyped.",
    nearest: "Did you mean one of these?",
  },
};
