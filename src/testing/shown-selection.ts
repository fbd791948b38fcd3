/** Reads from the HTML of a page the counts, facet values and entries that the page shows for a selection. */
import { Window } from "happy-dom";
import { en } from "../messages/en/en.ts";

/** The pages with a selection, by their part of the address. */
export const SELECTED_PAGES = ["", "actors", "stances", "timeline"] as const;
export type SelectedPageName = (typeof SELECTED_PAGES)[number];

/** The counts, facet values and entries on a page, one per line. */
export interface Shown {
  /** The line with the number of entries that are left. */
  readonly counted: string;
  /** The values of the facets in the filters: the number of entries of each and, if it is disabled, its reason. */
  readonly choices: readonly string[];
  /** The reasons that the page gives for an empty result. */
  readonly reasons: readonly string[];
  readonly entries: readonly string[];
}

const { DOMParser } = new Window();
type Place = ReturnType<InstanceType<typeof DOMParser>["parseFromString"]>["body"];

const NOTHING: ReadonlySet<string> = new Set(Object.values(en.selection.nothing));
const WHY: ReadonlySet<string> = new Set(Object.values(en.selection.shut));

const all = (place: Place, selector: string): Place[] => [...place.querySelectorAll(selector)] as Place[];
const textsOf = (place: Place, selector: string) => all(place, selector).map((each) => each.textContent);
const idsOf = (place: Place) =>
  all(place, "[data-stance]").map((link) => link.getAttribute("data-stance") ?? "");
/** The ids of the actors, issues or stances to which the links of a place lead. */
const linkedIn = (place: Place, kind: "actors" | "issues" | "stances") =>
  all(place, `a[href^="/${kind}/"]`).map((link) =>
    (link.getAttribute("href") ?? "").replace(/^\/\w+\/|[?#].*$/gu, ""),
  );

/** The values of the facets in the HTML of the filters, one per line. */
function choicesOn(html: string): string[] {
  const page = new DOMParser().parseFromString(html, "text/html").body;
  return all(page, 'input[id^="filter-"]').map((box) => {
    // The label of the box is followed by the reason why the value cannot be selected, if there is one.
    const [label, why] = [...(box.parentElement?.children ?? [])].slice(1);
    const isLabel = label?.getAttribute("for") === box.id;
    const count = (isLabel && label.lastElementChild?.textContent) || "";
    const isShut = box.getAttribute("aria-disabled") === "true" || box.hasAttribute("disabled");
    const isTold =
      why !== undefined && why.id === box.getAttribute("aria-describedby") && WHY.has(why.textContent);
    const state = [...(isShut ? ["shut"] : []), ...(isTold ? ["says why"] : [])];
    return `${box.id}: ${count} ${state.join(", ")}`.trim();
  });
}

/** The matrix: its columns, then the first stance of each cell, row by row. */
function matrixOn(page: Place): string[] {
  return all(page, "table").flatMap((table) => {
    const columns = all(table, "thead").flatMap((head) => linkedIn(head, "issues"));
    return [
      `columns: ${columns.toSorted().join(" ")}`,
      ...all(table, "tbody tr").flatMap((row) =>
        all(row, "td").map(
          (cell, at) => `${linkedIn(row, "actors")[0]} ${columns[at]}: ${linkedIn(cell, "stances")[0] ?? ""}`,
        ),
      ),
    ].toSorted();
  });
}

/** The texts of places without the names of sources. */
const textsWithoutSources = (places: readonly Place[]) =>
  places.map((each) => {
    for (const link of all(each, 'a[href^="/sources/"]')) {
      let line = link;
      while (line.parentElement?.tagName === "SPAN") line = line.parentElement as Place;
      line.remove();
    }
    return each.textContent;
  });

/** The entries of each question, then the texts besides its positions. */
function questionsOn(page: Place): string[] {
  return all(page, "section.question")
    .flatMap((place) => {
      const issues = all(place, "h2").flatMap((heading) => linkedIn(heading, "issues"));
      const besides = textsWithoutSources(
        all(place, "p").filter((text) => !text.closest("ol, [data-question]")),
      );
      return [
        `${issues.join(" ")}: ${idsOf(place).toSorted().join(" ")}`,
        ...besides.map((text) => `${issues.join(" ")} besides: ${text}`),
      ];
    })
    .toSorted();
}

/** The rows of the table of stances, sorted. */
function stancesOn(page: Place): string[] {
  return all(page, "tbody tr")
    .map((row) => {
      const what = idsOf(row)[0] ?? textsOf(row, "td:nth-child(3)").join("");
      return `${linkedIn(row, "actors").join(" ")} ${linkedIn(row, "issues").join(" ")}: ${what}`;
    })
    .toSorted();
}

/** The stances and events of the timeline, sorted, then the texts without a date. */
function timelineOn(page: Place): string[] {
  const ids = all(page, "figure").flatMap(idsOf);
  // Each link of an event to one of its sources has the title of the event.
  const events = all(page, "figure li p").flatMap((event) => textsOf(event, "a .sr-only").slice(0, 1));
  return [
    `stances: ${ids.toSorted().join(" ")}`,
    `events: ${events.toSorted().join("; ")}`,
    ...textsWithoutSources(all(page, '[aria-labelledby="undated"] li')),
  ];
}

/** Reads a page with a selection, and its filters. */
export function shownOn(html: string, name: SelectedPageName, filters = ""): Shown {
  const page = new DOMParser().parseFromString(html, "text/html").body;
  const entries: Record<SelectedPageName, (page: Place) => string[]> = {
    "": questionsOn,
    actors: matrixOn,
    stances: stancesOn,
    timeline: timelineOn,
  };
  return {
    counted: textsOf(page, "#result").join(""),
    choices: choicesOn(filters).toSorted(),
    reasons: textsOf(page, "p").filter((text) => NOTHING.has(text)),
    entries: entries[name](page),
  };
}
