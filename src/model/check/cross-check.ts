/** What no schema can say of a corpus: references, uniqueness, the excerpt limits, and contradictions. */
import { overlapFaults, quotedCharacters } from "./coverage.ts";
import { type Fault, jsonPath } from "./fault.ts";
import { countWords, normalize } from "../normalize.ts";
import type { CorpusFile, LocalizedText } from "../schema.ts";

/** The longest excerpt of a source whose rights are reserved, in words. */
export const MAX_EXCERPT_WORDS = 45;
/** The largest share of such a source's body that its excerpts may cover together. */
export const MAX_QUOTED_SHARE = 0.5;

/** The ids that a reference may name, by collection; `undefined` where not all can be known. */
export type Names = Readonly<
  Record<
    "sources" | "actors" | "issues" | "excerpts" | "stances" | "silences" | "events",
    ReadonlySet<string> | undefined
  >
>;

/** The records of a corpus that are of the right shape. Lists have holes where others were. */
export interface ParsedFiles {
  readonly head: CorpusFile<"corpus"> | undefined;
  readonly actors: CorpusFile<"actors">["actors"];
  readonly issues: CorpusFile<"issues">["issues"];
  readonly sources: readonly { readonly name: string; readonly data: CorpusFile<"source"> }[];
  readonly names: Names;
  /** Whether nothing had to be left out: only then can something be found missing. */
  readonly whole: boolean;
}

/** Checks files of the right shape against each other. */
export function crossCheck(files: ParsedFiles): Fault[] {
  const faults: Fault[] = [];
  new CrossCheck(files, faults).run();
  return faults;
}

/** What the schema cannot say. Each method checks one kind of record and adds to the list of faults. */
class CrossCheck {
  private readonly ids = {
    sources: new Set<string>(),
    actors: new Set<string>(),
    issues: new Set<string>(),
    excerpts: new Set<string>(),
    stances: new Set<string>(),
    events: new Set<string>(),
  };
  /** The positions of each issue. */
  private readonly positions = new Map<string, ReadonlySet<string>>();
  private readonly usedExcerpts = new Set<string>();
  private readonly stanceCells = new Set<string>();

  constructor(
    private readonly files: ParsedFiles,
    private readonly faults: Fault[],
  ) {}

  run(): void {
    this.collectIds();
    this.checkLocales();
    this.checkCorrections();
    this.checkActors();
    for (const { name, data } of this.files.sources) {
      this.checkStances(name, data);
      this.checkEvents(name, data);
    }
    for (const { name, data } of this.files.sources) this.checkSilences(name, data);
    for (const { name, data } of this.files.sources) this.checkSource(name, data);
  }

  private fault(file: string, path: readonly PropertyKey[], problem: string, remedy: string): void {
    this.faults.push({ file, path: jsonPath(path), problem, remedy });
  }

  private collect(
    file: string,
    path: readonly PropertyKey[],
    items: readonly { readonly id: string }[],
    taken: Set<string>,
  ): void {
    items.forEach(({ id }, index) => {
      if (taken.has(id)) {
        const problem = `the id “${id}” is taken`;
        this.fault(file, [...path, index, "id"], problem, "give each record an id of its own");
      }
      taken.add(id);
    });
  }

  private collectIds(): void {
    const { actors, issues, sources } = this.files;
    const { ids } = this;
    this.collect("actors.json", ["actors"], actors, ids.actors);
    this.collect("issues.json", ["issues"], issues, ids.issues);
    issues.forEach(({ id, positions }, i) => {
      const taken = new Set<string>();
      this.collect("issues.json", ["issues", i, "positions"], positions, taken);
      this.positions.set(id, taken);
    });
    for (const { name, data } of sources) {
      const { id } = data.source;
      ids.sources.add(id);
      if (name !== `sources/${id}.json`) {
        const remedy = `rename the file to sources/${id}.json, or change the id`;
        this.fault(name, ["source", "id"], `the id “${id}” is not the file's name`, remedy);
      }
      for (const collection of ["excerpts", "stances", "events"] as const) {
        this.collect(name, [collection], data[collection], ids[collection]);
      }
    }
  }

  private checkLocales(): void {
    if (!this.files.head) return;
    const [defaultLocale, ...others] = this.files.head.locales;
    const known = new Set([defaultLocale, ...others]);
    const check = (file: string, path: readonly PropertyKey[], text: LocalizedText) => {
      if (defaultLocale !== undefined && text[defaultLocale] === undefined) {
        this.fault(file, path, `there is no text in “${defaultLocale}”, the default locale`, "add it");
      }
      for (const locale of Object.keys(text)) {
        if (!known.has(locale)) {
          this.fault(
            file,
            [...path, locale],
            `“${locale}” is not a locale of this corpus`,
            "add it to locales in corpus.json, or remove the text",
          );
        }
      }
    };
    const walk = (file: string, value: unknown, path: readonly PropertyKey[]): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, child] of Object.entries(value)) {
        const childPath = [...path, Array.isArray(value) ? Number(key) : key];
        if (LOCALIZED_KEYS.has(key)) check(file, childPath, child as LocalizedText);
        else walk(file, child, childPath);
      }
    };
    walk("corpus.json", this.files.head, []);
    walk("actors.json", { actors: this.files.actors }, []);
    walk("issues.json", { issues: this.files.issues }, []);
    for (const { name, data } of this.files.sources) walk(name, data, []);
  }

  private checkCorrections(): void {
    this.files.head?.corrections.forEach((correction, i) => {
      const [collection, ...id] = correction.target.split("/") as [keyof Names, ...string[]];
      if (!this.isNamed(collection, id.join("/"))) {
        this.fault(
          "corpus.json",
          ["corrections", i, "target"],
          `“${correction.target}” is not in the corpus`,
          "name a record that exists",
        );
      }
    });
  }

  private isNamed(collection: keyof Names, id: string): boolean {
    return this.files.names[collection]?.has(id) ?? true;
  }

  private reference(
    file: string,
    path: readonly PropertyKey[],
    collection: "actors" | "issues" | "excerpts" | "stances",
    id: string,
  ): void {
    if (this.isNamed(collection, id)) return;
    this.fault(file, path, `there is no “${id}” among the ${collection}`, `add it, or name one that exists`);
  }

  private evidence(
    file: string,
    path: readonly PropertyKey[],
    evidence: readonly string[] | undefined,
  ): void {
    evidence?.forEach((id, i) => {
      this.reference(file, [...path, "evidence", i], "excerpts", id);
      this.usedExcerpts.add(id);
    });
  }

  private checkActors(): void {
    this.files.actors.forEach((actor, i) => {
      actor.memberships?.forEach((membership, m) => {
        this.reference(
          "actors.json",
          ["actors", i, "memberships", m, "organization"],
          "actors",
          membership.organization,
        );
      });
    });
  }

  private checkStances(file: string, { stances }: CorpusFile<"source">): void {
    stances.forEach((stance, i) => {
      const path = ["stances", i];
      this.reference(file, [...path, "actor"], "actors", stance.actor);
      this.reference(file, [...path, "issue"], "issues", stance.issue);
      const positions = this.positions.get(stance.issue);
      if (positions && !positions.has(stance.position)) {
        this.fault(
          file,
          [...path, "position"],
          `the issue “${stance.issue}” has no position “${stance.position}”`,
          `use one of ${[...positions].map((p) => `“${p}”`).join(", ")}`,
        );
      }
      this.stanceCells.add(`${stance.actor} ${stance.issue}`);
      this.evidence(file, path, stance.evidence);
      stance.reasons?.forEach((reason, r) => this.evidence(file, [...path, "reasons", r], reason.evidence));
      stance.responses?.forEach((response, r) => {
        const at = [...path, "responses", r];
        this.reference(file, [...at, "to"], "stances", response.to);
        if (response.to === stance.id) {
          this.fault(file, [...at, "to"], "a stance cannot answer itself", "name another stance");
        }
        this.evidence(file, at, response.evidence);
      });
    });
  }

  private checkSilences(file: string, { silences }: CorpusFile<"source">): void {
    silences.forEach((silence, i) => {
      const path = ["silences", i];
      this.reference(file, [...path, "actor"], "actors", silence.actor);
      this.reference(file, [...path, "issue"], "issues", silence.issue);
      const cell = `${silence.actor} ${silence.issue}`;
      if (this.stanceCells.has(cell)) {
        this.fault(
          file,
          path,
          `“${silence.actor}” has a stance or another silence on “${silence.issue}”`,
          "remove this silence: a cell is empty for one reason, or not empty",
        );
      }
      this.stanceCells.add(cell);
      if (silence.kind === "ambiguous" && (!silence.note || !silence.evidence)) {
        this.fault(file, path, "an ambiguous silence does not say how", "give it a note and evidence");
      }
      this.evidence(file, path, silence.evidence);
    });
  }

  private checkEvents(file: string, { events }: CorpusFile<"source">): void {
    events.forEach((event, i) => {
      const path = ["events", i];
      event.actors?.forEach((id, a) => this.reference(file, [...path, "actors", a], "actors", id));
      event.issues?.forEach((id, a) => this.reference(file, [...path, "issues", a], "issues", id));
      this.evidence(file, path, event.evidence);
    });
  }

  private checkSource(file: string, data: CorpusFile<"source">): void {
    const { source, excerpts } = data;
    source.paragraphs.forEach((paragraph, i) => {
      if (paragraph.n !== i + 1) {
        this.fault(
          file,
          ["source", "paragraphs", i, "n"],
          `paragraph ${paragraph.n} stands at place ${i + 1}`,
          "number the paragraphs from 1, in order",
        );
      }
    });
    const usedParagraphs = new Set<number>();
    const reserved = source.rights !== "open";
    excerpts.forEach((excerpt, i) => {
      const path = ["excerpts", i];
      const { exact, refinedBy } = excerpt.selector;
      if (excerpt.source !== source.id) {
        this.fault(
          file,
          [...path, "source"],
          `“${excerpt.source}” is not this file's source`,
          `use “${source.id}”, or move the excerpt to its source's file`,
        );
      }
      if (!source.paragraphs[excerpt.paragraph - 1]) {
        this.fault(
          file,
          [...path, "paragraph"],
          `the source has no paragraph ${excerpt.paragraph}`,
          `use 1 to ${source.paragraphs.length}`,
        );
      }
      usedParagraphs.add(excerpt.paragraph);
      if (excerpt.speaker !== undefined)
        this.reference(file, [...path, "speaker"], "actors", excerpt.speaker);
      else if (excerpt.attribution === "direct-quote" || excerpt.attribution === "paraphrase") {
        this.fault(
          file,
          path,
          `a ${excerpt.attribution} has no speaker`,
          "name the speaker, or use an attribution that needs none",
        );
      }
      const words = countWords(exact);
      if (reserved && words > MAX_EXCERPT_WORDS) {
        this.fault(
          file,
          [...path, "selector", "exact"],
          `the excerpt has ${words} words`,
          `shorten it to ${MAX_EXCERPT_WORDS} or fewer: the rights in the source are reserved`,
        );
      }
      if (refinedBy.end - refinedBy.start !== normalize(exact).length || refinedBy.end > source.text.length) {
        this.fault(
          file,
          [...path, "selector", "refinedBy"],
          "the offsets do not fit the words",
          `run “npm run corpus:anchor -- ${source.id} <file>”`,
        );
      }
      const { start = "", end = "" } = excerpt.directive ?? {};
      if (![start, end].every((term) => normalize(exact).includes(term))) {
        this.fault(
          file,
          [...path, "directive"],
          `the link of “${excerpt.id}” does not lead to its words`,
          `run “npm run corpus:anchor -- ${source.id} <file>”`,
        );
      }
      if (this.files.whole && !this.usedExcerpts.has(excerpt.id)) {
        this.fault(
          file,
          path,
          `nothing uses the excerpt “${excerpt.id}”`,
          "name it as evidence, or remove it",
        );
      }
    });
    for (const { index, other } of overlapFaults(excerpts)) {
      this.fault(
        file,
        ["excerpts", index, "selector"],
        `its words differ from those of “${other}” where the two overlap`,
        `run “npm run corpus:anchor -- ${source.id} <file>”`,
      );
    }
    if (!this.files.whole) return;
    const share = quotedCharacters(excerpts) / source.text.length;
    if (reserved && share > MAX_QUOTED_SHARE) {
      this.fault(
        file,
        ["excerpts"],
        `the excerpts cover ${(share * 100).toFixed(1)} % of the body`,
        `quote at most ${MAX_QUOTED_SHARE * 100} %: the rights in the source are reserved`,
      );
    }
    source.paragraphs.forEach((paragraph, i) => {
      const path = ["source", "paragraphs", i];
      const used = usedParagraphs.has(paragraph.n);
      if (!used && paragraph.use !== "context") {
        this.fault(
          file,
          path,
          `paragraph ${paragraph.n} gives no evidence`,
          'add an excerpt of it, or mark it "use": "context"',
        );
      }
      if (used && paragraph.use === "context") {
        this.fault(
          file,
          [...path, "use"],
          `paragraph ${paragraph.n} gives evidence, though it is marked as context`,
          "remove the mark",
        );
      }
    });
  }
}

/** The fields that are `LocalizedText` wherever they stand. */
const LOCALIZED_KEYS: ReadonlySet<string> = new Set([
  "title",
  "description",
  "name",
  "label",
  "question",
  "summary",
  "timing",
  "condition",
  "note",
  "role",
  "was",
  "now",
  "why",
]);
