/**
 * Computes the expected content of a page for a selection from the records of a corpus, without the selectors that
 * the pages use. Only the results of the search are taken from the search.
 */
import { createSearch } from "../domain/search.ts";
import { en } from "../messages/en/en.ts";
import { indexCorpus } from "../model/model.ts";
import type { CellSilence } from "../domain/silence.ts";
import { beginsAfter, compareEdtf } from "../model/edtf.ts";
import type { Actor, Corpus, CorpusEvent, Silence, Stance } from "../model/schema.ts";
import type { SelectedPageName, Shown } from "./shown-selection.ts";

/** The query parameters that select values of facets. */
export const FACET_NAMES = [
  "actor",
  "kind",
  "country",
  "issue",
  "position",
  "attribution",
  "silence",
  "source",
] as const;
type FacetName = (typeof FACET_NAMES)[number];

/** The selection of a URL. */
export interface Asked {
  readonly page: SelectedPageName;
  readonly q: string;
  readonly facets: Readonly<Record<FacetName, readonly string[]>>;
  /** The limits of the date range, empty if there is none. */
  readonly from: string;
  readonly to: string;
}

const KINDS = ["not-mentioned", "declined", "ambiguous", "not-assessed"] as const;
const GRADES_FROM_MOST_DIRECT: readonly string[] = [
  "direct-quote",
  "own-publication",
  "paraphrase",
  "background",
  "reported-action",
  "unconfirmed",
  "characterization",
];

/** A record, or an empty cell without a record. */
interface Line {
  readonly actor: string;
  readonly issue: string;
  readonly stance?: Stance;
  readonly silence?: CellSilence;
  readonly isDerived: boolean;
  readonly values: Readonly<Record<FacetName, readonly string[]>>;
}

const english = (text: Readonly<Record<string, string>> | undefined) => text?.["en"] ?? "";
const allows = (chosen: readonly string[], values: readonly (string | undefined)[]) =>
  chosen.length === 0 || values.some((value) => value !== undefined && chosen.includes(value));
const count = (n: number, one: string) => `${n} ${one}${n === 1 ? "" : "s"}`;
const silenceText = ({ kind, note }: CellSilence) => `${en.silence[kind]}${note ? `: ${english(note)}` : ""}`;
const idsOf = (lines: readonly Line[]) => lines.flatMap(({ stance }) => stance?.id ?? []);

/** Describes the empty cells among some lines, as a page does. */
function cellsSaid(lines: readonly Line[]): string[] {
  const recorded = lines.filter(({ silence, isDerived }) => silence && !isDerived).length;
  const derived = (wanted: string) =>
    lines.filter(({ silence, isDerived }) => isDerived && silence?.kind === wanted).length;
  const [unmentioned, unread] = [derived("not-mentioned"), derived("not-assessed")];
  return [
    ...(recorded > 0 ? [`${recorded} empty ${recorded === 1 ? "cell" : "cells"} on record`] : []),
    ...(unmentioned > 0 ? [`${unmentioned} with no position reported`] : []),
    ...(unread > 0 ? [`${unread} not yet read`] : []),
  ];
}

/** Describes the stances and empty cells among some lines, as a page does. */
function said(lines: readonly Line[]): string {
  const stances = idsOf(lines).length;
  return [...(stances > 0 || lines.length === 0 ? [count(stances, "stance")] : []), ...cellsSaid(lines)].join(
    ", ",
  );
}

const hiddenText = (hidden: readonly Line[]) =>
  hidden.length === 0 ? [] : [`${said(hidden)} hidden by filters or search`];

/** The ids of the excerpts of a record's evidence, including that of the reasons and responses of a stance. */
function evidenceIn({ evidence = [], ...record }: Stance | Silence | CorpusEvent): readonly string[] {
  const { reasons = [], responses = [] } = record as Partial<Stance>;
  return [evidence, ...[...reasons, ...responses].map((part) => part.evidence ?? [])].flat();
}

/** The ids of the sources of some excerpts, each once. */
function sourcesOf(corpus: Corpus, evidence: readonly string[]): readonly string[] {
  return [...new Set(evidence.map((id) => corpus.excerpts.find((each) => each.id === id)?.source ?? ""))];
}

/** The attributions that a stance rests on: words of others count as a characterization. */
function attributionsOf({ actors, excerpts }: Corpus, { actor, evidence }: Stance): readonly string[] {
  return excerpts
    .filter(({ id }) => evidence.includes(id))
    .map(({ speaker = [], attribution }) => {
      const speakers = [speaker].flat();
      const groups = actors
        .filter(({ id }) => speakers.includes(id))
        .flatMap(({ memberships = [] }) => memberships.map(({ organization }) => organization));
      const isOwn = speakers.length === 0 || [...speakers, ...groups].includes(actor);
      return isOwn ? attribution : "characterization";
    });
}

/**
 * The ids of the sources that were read for an issue: those that say so, or that have a record on the issue if they do
 * not say.
 */
function readFor(corpus: Corpus, issue: string): readonly string[] {
  const records = [
    ...corpus.stances.map((each) => [each.issue, sourcesOf(corpus, each.evidence)] as const),
    ...corpus.silences.map((each) => [each.issue, [each.source]] as const),
    ...corpus.events.flatMap((each) =>
      (each.issues ?? []).map((id) => [id, sourcesOf(corpus, each.evidence)] as const),
    ),
  ];
  return corpus.sources
    .filter(({ id, readFor: named }) =>
      named === undefined
        ? records.some(([of, sources]) => of === issue && sources.includes(id))
        : named === "all" || named.includes(issue),
    )
    .map(({ id }) => id);
}

/** Says whether a date can lie between the limits of a selection. What has no beginning can lie before any limit. */
const isBetween = (date: string, { from, to }: Asked) =>
  !(from !== "" && beginsAfter(from, date)) &&
  !(to !== "" && !date.startsWith("../") && beginsAfter(date, to));

function linesOf(corpus: Corpus): { readonly recorded: readonly Line[]; readonly derived: readonly Line[] } {
  const line = (record: Stance | CellSilence, isDerived: boolean): Line => {
    const { actor, issue } = record;
    const stance = "position" in record ? record : undefined;
    const silence = "position" in record ? undefined : record;
    const who = corpus.actors.find(({ id }) => id === actor);
    const attributions = stance ? attributionsOf(corpus, stance) : [];
    return {
      ...{ actor, issue, isDerived },
      ...(stance ? { stance } : {}),
      ...(silence ? { silence } : {}),
      values: {
        ...{ actor: [actor], issue: [issue], kind: who ? [who.type] : [] },
        country: [who?.country ?? []].flat(),
        silence: silence ? [silence.kind] : [],
        position: stance ? [`${issue}.${stance.position}`] : [],
        attribution: GRADES_FROM_MOST_DIRECT.filter((grade) => attributions.includes(grade)).slice(0, 1),
        source:
          "readIn" in record
            ? record.readIn
            : [...("source" in record ? [record.source] : sourcesOf(corpus, evidenceIn(record)))],
      },
    };
  };
  const records = [...corpus.stances, ...corpus.silences];
  const derived = rowsOf(corpus).flatMap(({ id: actor }) =>
    corpus.issues
      .filter(({ id }) => !records.some((record) => record.actor === actor && record.issue === id))
      .map(({ id: issue }) => {
        const readIn = readFor(corpus, issue);
        const kind = readIn.length > 0 ? "not-mentioned" : "not-assessed";
        return line({ actor, issue, kind, readIn }, true);
      }),
  );
  return { recorded: records.map((record) => line(record, false)), derived };
}

/** The actors that have rows: all but persons who only speak for an organization. */
function rowsOf({ actors, stances, silences }: Corpus): readonly Actor[] {
  return actors.filter(
    ({ id, type, memberships = [] }) =>
      type !== "person" ||
      memberships.length === 0 ||
      [...stances, ...silences].some(({ actor }) => actor === id),
  );
}

/** The records of the latest date among some that have one. */
function latest<T>(records: readonly T[], dateOf: (record: T) => string): readonly T[] {
  const last = records.map(dateOf).toSorted(compareEdtf).at(-1);
  return records.filter((record) => last !== undefined && compareEdtf(dateOf(record), last) === 0);
}

/**
 * Returns a corpus without its sources, stances, silences and events of later dates. The rest can still have evidence
 * in a later source.
 */
export function corpusUntil(corpus: Corpus, date: string): Corpus {
  const publishedOn = (source: string) => corpus.sources.find(({ id }) => id === source)?.datePublished ?? "";
  return {
    ...corpus,
    sources: corpus.sources.filter(({ datePublished }) => !beginsAfter(datePublished, date)),
    stances: corpus.stances.filter(({ statedOn }) => !beginsAfter(statedOn, date)),
    silences: corpus.silences.filter((each) => !beginsAfter(each.date ?? publishedOn(each.source), date)),
    events: corpus.events.filter((event) => !beginsAfter(event.date, date)),
  };
}

/**
 * Returns the expected content of a page of the corpus for a selection, from the records alone.
 * @param allSources the ids of all sources, of which the corpus can lack the later ones
 */
export function expectationsOf(corpus: Corpus, allSources = corpus.sources.map(({ id }) => id)) {
  const search = createSearch(indexCorpus(corpus), "en");
  const { recorded, derived } = linesOf(corpus);
  const rows = rowsOf(corpus);
  const sources = new Set([...recorded, ...derived].flatMap((line) => line.values.source));
  const nameOf = (id: string) => english(corpus.actors.find((actor) => actor.id === id)?.name);
  const titleOf = (id: string) => english(corpus.issues.find((issue) => issue.id === id)?.title);

  const dateOfSilence = (silence: CellSilence) =>
    "id" in silence
      ? (silence.date ?? corpus.sources.find(({ id }) => id === silence.source)?.datePublished ?? "")
      : "";

  /** Every value that a facet offers. */
  const values: Readonly<Record<FacetName, readonly string[]>> = {
    actor: rows.map(({ id }) => id),
    kind: [...new Set(rows.map(({ type }) => type))],
    country: [...new Set(rows.flatMap(({ country }) => country ?? []))],
    issue: corpus.issues.map(({ id }) => id),
    position: corpus.issues.flatMap(({ id, positions }) => positions.map((each) => `${id}.${each.id}`)),
    attribution: GRADES_FROM_MOST_DIRECT.filter((grade) =>
      recorded.some((line) => line.values.attribution.includes(grade)),
    ),
    silence: KINDS,
    source: allSources.filter((id) => sources.has(id)),
  };

  const found = (q: string): readonly Line[] => {
    const { entries } = search(q);
    const records = entries && new Set([...entries].map(({ stance, silence }) => stance ?? silence));
    return recorded.filter(({ stance, silence }) => !records || records.has(stance ?? silence));
  };
  const left = (searched: readonly Line[], asked: Asked): readonly Line[] => {
    const { q, facets, from, to } = asked;
    const isAsked = ({ stance, silence }: Line) =>
      from + to === "" || isBetween(stance?.statedOn ?? (silence ? dateOfSilence(silence) : ""), asked);
    const asksForDerived =
      facets.silence.includes("not-mentioned") ||
      facets.silence.includes("not-assessed") ||
      (facets.actor.length > 0 && facets.issue.length > 0);
    return [...searched, ...(q === "" && asksForDerived && from + to === "" ? derived : [])].filter(
      (line) => isAsked(line) && FACET_NAMES.every((facet) => allows(facets[facet], line.values[facet])),
    );
  };

  const eventsOf = (asked: Asked, lines: readonly Line[]): readonly CorpusEvent[] =>
    corpus.events.filter(({ date, actors = [], issues = [], evidence }) => {
      const { q, facets } = asked;
      const isOfChosen = actors.some((id) => {
        const actor = corpus.actors.find((each) => each.id === id);
        return (
          allows(facets.actor, [id]) &&
          allows(facets.kind, [actor?.type]) &&
          allows(facets.country, [actor?.country])
        );
      });
      const choosesActors = facets.actor.length + facets.kind.length + facets.country.length > 0;
      const asksOfLines =
        q !== "" || facets.position.length + facets.attribution.length + facets.silence.length > 0;
      return (
        isBetween(date, asked) &&
        (!choosesActors || isOfChosen) &&
        allows(facets.issue, issues) &&
        allows(facets.source, sourcesOf(corpus, evidence)) &&
        (!asksOfLines || lines.some(({ actor, issue }) => actors.includes(actor) && issues.includes(issue)))
      );
    });

  const choicesOf = (searched: readonly Line[], asked: Asked): string[] =>
    FACET_NAMES.filter((facet) => facet !== "source" || values.source.length > 1).flatMap((facet) =>
      values[facet].map((value) => {
        const would = left(searched, { ...asked, facets: { ...asked.facets, [facet]: [value] } });
        const isShut = would.length === 0 && !asked.facets[facet].includes(value);
        return `filter-${facet}-${value}: ${would.length} ${said(would)} ${isShut ? "shut, says why" : ""}`.trim();
      }),
    );

  const whyEmpty = (searched: readonly Line[], asked: Asked) => {
    if (recorded.length === 0) return "corpus";
    if (searched.length === 0) return "search";
    return left(recorded, { ...asked, q: "" }).length === 0 ? "filters" : "both";
  };

  return {
    values,
    shown: (asked: Asked): Shown => {
      const searched = found(asked.q);
      const lines = left(searched, asked);
      const isAll =
        asked.q + asked.from + asked.to === "" &&
        FACET_NAMES.every((facet) => asked.facets[facet].length === 0);
      const actors = rows.filter(({ id }) => isAll || lines.some(({ actor }) => actor === id));
      const issues = corpus.issues.filter(({ id }) => isAll || lines.some(({ issue }) => issue === id));
      const events = eventsOf(asked, lines);
      const inCell = (actor: string, issue: string) => {
        const isHere = (line: Line) => line.actor === actor && line.issue === issue;
        const own = lines.filter((line) => isHere(line) && !line.isDerived);
        const shown = latest(
          own.filter((line) => line.stance),
          (line) => line.stance?.statedOn ?? "",
        );
        const silences = [...own, ...derived.filter(isHere)].flatMap(({ silence }) => silence ?? []);
        return {
          shown,
          earlier: own.filter((line) => line.stance && !shown.includes(line)),
          hidden: recorded.filter((line) => isHere(line) && !lines.includes(line)),
          silences: shown.length > 0 ? [] : latest(silences, dateOfSilence).slice(0, 1),
        };
      };

      const matrix = () =>
        [
          `columns: ${issues
            .map(({ id }) => id)
            .toSorted()
            .join(" ")}`,
          ...actors.flatMap(({ id: actor }) =>
            // The first position of an issue stands first.
            issues.map(({ id: issue, positions }) => {
              const { shown } = inCell(actor, issue);
              const inOrder = positions.flatMap(({ id }) =>
                shown.filter(({ stance }) => stance?.position === id),
              );
              return `${actor} ${issue}: ${idsOf(inOrder)[0] ?? ""}`;
            }),
          ),
        ].toSorted();
      const questions = () =>
        issues
          .flatMap(({ id: issue }) => {
            const cells = actors.map(({ id }) => inCell(id, issue));
            const silences = cells.flatMap((cell) => cell.silences);
            const noted = silences.filter(({ note }) => note);
            const besides = [
              ...hiddenText(cells.flatMap(({ hidden }) => hidden)),
              ...noted.map((silence) => `${nameOf(silence.actor)}. ${silenceText(silence)}`),
              ...[true, false].flatMap((isRecord) =>
                KINDS.flatMap((kind) => {
                  const others = silences.filter(
                    (silence) => silence.kind === kind && !silence.note && "id" in silence === isRecord,
                  );
                  const names = new Intl.ListFormat("en-CA").format(others.map(({ actor }) => nameOf(actor)));
                  const means = kind === "not-assessed" ? ` ${en.silenceMeans[kind]}` : "";
                  return names === "" ? [] : [`${en.silence[kind]}: ${names}.${means}`];
                }),
              ),
            ];
            const ids = idsOf(cells.flatMap(({ shown }) => shown));
            return [
              `${issue}: ${ids.toSorted().join(" ")}`,
              ...besides.map((text) => `${issue} besides: ${text}`),
            ];
          })
          .toSorted();
      const list = () =>
        lines
          .map(({ actor, issue, stance, silence }) => {
            const what = silence ? `${en.stanceTable.column.position}: ${silenceText(silence)}` : "";
            return `${actor} ${issue}: ${stance?.id ?? what}`;
          })
          .toSorted();
      const timeline = () => {
        const told = events.map(({ title }) => en.colon + english(title));
        return [
          `stances: ${idsOf(lines).toSorted().join(" ")}`,
          `events: ${told.toSorted().join("; ")}`,
          ...lines.flatMap(({ actor, issue, silence }) =>
            silence ? [`${nameOf(actor)}: ${titleOf(issue)}. ${silenceText(silence)}`] : [],
          ),
        ];
      };

      const isEmpty = lines.length === 0 && (asked.page !== "timeline" || events.length === 0);
      const entries: Record<SelectedPageName, () => string[]> = {
        "": () => (isEmpty ? [] : questions()),
        actors: () => (isEmpty ? [] : matrix()),
        stances: list,
        timeline,
      };
      const stances = idsOf(lines).length;
      const all = count(corpus.stances.length, "stance");
      return {
        counted: [
          stances === corpus.stances.length ? all : `${stances} of ${all}`,
          count(actors.length, "actor"),
          count(issues.length, "issue"),
          ...cellsSaid(lines),
          ...(asked.page === "timeline" ? [count(events.length, "event")] : []),
        ].join(", "),
        choices: choicesOf(searched, asked).toSorted(),
        reasons: isEmpty ? [en.selection.nothing[whyEmpty(searched, asked)]] : [],
        entries: entries[asked.page](),
      };
    },
  };
}
