/** All that the check says of the draft, each a way to its field. */
import type { Draft } from "../../../coding/draft.ts";
import { recordsOf } from "../../../coding/records.ts";
import { textAt } from "../../../coding/values.ts";
import type { TodoKind } from "../../../model/check/draft.ts";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import { COLLECTIONS, type Collection } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import type { Finding } from "../check/check.ts";
import type { Shown } from "../desk-state.ts";
import { pathOf, wordsOf } from "../forms/findings.tsx";
import { namesOf } from "../names.ts";
import { useDesk, useDeskState, useDraft } from "../use-desk.ts";

/** The most findings of a kind that are listed. */
const MOST_LISTED = 50;

const isCollection = (name: unknown): name is Collection => COLLECTIONS.some((each) => each === name);

/** How many keys of a path lead to its record, before those of the record's fields. */
function keysToRecord([key]: ErrorPath): number {
  return key === "source" ? 1 : isCollection(key) ? 2 : 0;
}

/** The part of the panel in which a finding can be mended. */
function placeOf({ of: { file, path } }: Finding, draft: Draft): Shown {
  const [key, index] = path;
  const idAt = (place: ErrorPath) => textAt(draft.files, [file, ...place, "id"]) ?? "";
  if (key === "source") return { kind: "record", collection: "sources", id: idAt([key]) };
  if (isCollection(key) && typeof index === "number")
    return { kind: "record", collection: key, id: idAt([key, index]) };
  return isCollection(key) ? { kind: "list", collection: key } : { kind: "corpus" };
}

interface PlaceProps {
  readonly place: string;
  readonly said: string;
  readonly onGo: () => void;
}

/** A place in the draft, what is said of it, and the way there. */
function Place({ place, said, onGo }: PlaceProps) {
  return (
    <li className="border-b border-line">
      <button type="button" onClick={onGo} className="min-h-11 w-full py-2 text-start hover:bg-panel">
        <span className="block font-semibold">{place}</span>
        <span className="block text-sm">{said}</span>
      </button>
    </li>
  );
}

function Item({ finding }: { readonly finding: Finding }) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const words = messages.desk;
  const shown = placeOf(finding, draft);
  const names = namesOf(draft, messages);
  const [, file = "", ...path] = pathOf(finding);
  const isParagraph = path[1] === "paragraphs";
  const labels: Readonly<Partial<Record<string, string>>> = words.field;
  const field = path
    .slice(keysToRecord(path))
    .findLast((key) => typeof key === "string" && labels[key] !== undefined);
  const record =
    isParagraph && typeof path[2] === "number"
      ? words.text.paragraph(path[2] + 1)
      : shown.kind === "record"
        ? names.of(shown.collection, shown.id)
        : shown.kind === "list"
          ? words.collection[shown.collection]
          : words.corpus;
  const place = [record, ...(field === undefined || isParagraph ? [] : [labels[field]])].join(messages.colon);
  const go = () => {
    if (finding.level === "review") return desk.set({ view: "import" });
    const source = textAt(draft.files, [String(file), "source", "id"]);
    desk.set({
      ...(isParagraph ? {} : { shown }),
      ...{ focus: pathOf(finding), half: isParagraph ? "text" : "records" },
      ...(source !== undefined && { source }),
    });
  };
  return <Place place={place} said={wordsOf(messages, finding)} onGo={go} />;
}

interface GroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
}

function Group({ title, findings }: GroupProps) {
  const { messages } = usePageContext();
  if (findings.length === 0) return null;
  return (
    <section>
      <h3 className="mt-4 font-semibold">{`${title} (${findings.length})`}</h3>
      <ul>
        {findings.slice(0, MOST_LISTED).map((finding) => (
          <Item key={`${finding.of.code} ${pathOf(finding).join("/")}`} finding={finding} />
        ))}
      </ul>
      {findings.length > MOST_LISTED && <p>{messages.desk.check.more(findings.length - MOST_LISTED)}</p>}
    </section>
  );
}

/** What the check cannot ask for: the issues for which each source was read, which decides between kinds of empty cells. */
function AlsoLookAt() {
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const words = messages.desk.check;
  const unread =
    recordsOf(draft, "issues").length === 0
      ? []
      : recordsOf(draft, "sources").filter(({ record }) => record["readFor"] === undefined);
  if (unread.length === 0) return null;
  return (
    <section>
      <h3 className="mt-4 font-semibold">{words.also}</h3>
      <ul>
        {unread.map(({ file, path, record }) => {
          const id = textAt(record, ["id"]) ?? "";
          const focus = ["files", file, ...path, "readFor"];
          return (
            <Place
              key={file}
              place={textAt(record, ["headline"]) ?? id}
              said={words.readFor}
              onGo={() =>
                desk.set({ shown: { kind: "record", collection: "sources", id }, focus, half: "records" })
              }
            />
          );
        })}
      </ul>
    </section>
  );
}

/** The errors, the proposals to review, what is left to do, the warnings, and what else to look at. */
export function TodoList() {
  const { messages } = usePageContext();
  const words = messages.desk.check;
  const findings = useDeskState(({ answer }) => answer?.findings);
  const of = (level: Finding["level"]) => findings?.filter((each) => each.level === level) ?? [];
  const gaps = of("gap");
  return (
    <div>
      <h2 className="text-lg font-semibold">{words.title}</h2>
      {findings === undefined && <p>{words.running}</p>}
      {findings?.length === 0 && <p className="my-2">{words.nothing}</p>}
      <Group title={words.errors} findings={of("error")} />
      <Group title={words.proposals} findings={of("review")} />
      {(Object.keys(words.kinds) as TodoKind[]).map((kind) => (
        <Group
          key={kind}
          title={words.kinds[kind]}
          findings={gaps.filter((each) => each.level === "gap" && each.kind === kind)}
        />
      ))}
      <Group title={words.warnings} findings={of("warning")} />
      {findings !== undefined && <AlsoLookAt />}
    </div>
  );
}
