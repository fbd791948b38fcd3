/** Lists the claims that an excerpt supports, and adds others. */
import type { Draft } from "../../../coding/draft.ts";
import { localeOf } from "../../../coding/new-draft.ts";
import { recordsOf, recordWithId, setValue, sourceOfFile } from "../../../coding/records.ts";
import { itemsAt } from "../../../coding/values.ts";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Choose, type Offer } from "../forms/choose.tsx";
import { asReport, type CodedCollection, newCoded } from "../forms/new-records.ts";
import { namesOf, textOf } from "../names.ts";
import { useDesk, useDraft } from "../use-desk.ts";

const CODED = ["stances", "silences", "events"] as const satisfies readonly CodedCollection[];

/** A claim that an excerpt supports: a record, or a reason or a response of a stance. */
interface Claim {
  readonly collection: CodedCollection;
  readonly id: string;
  readonly part: "reasons" | "responses" | undefined;
  readonly path: ErrorPath;
}

function claimsOf(draft: Draft, excerpt: string): Claim[] {
  const has = (value: unknown) => itemsAt(value, ["evidence"]).includes(excerpt);
  return CODED.flatMap((collection) =>
    recordsOf(draft, collection).flatMap(({ file, path, record }) => {
      const place = ["files", file, ...path];
      const claim = { collection, id: textOf(record["id"]) };
      const parts = (["reasons", "responses"] as const).flatMap((part) =>
        itemsAt(record, [part]).flatMap((each, at) =>
          has(each) ? [{ ...claim, part, path: [...place, part, at] }] : [],
        ),
      );
      return [...(has(record) ? [{ ...claim, part: undefined, path: place }] : []), ...parts];
    }),
  );
}

const SEPARATOR = "/";

interface UsesProps {
  readonly id: string;
  /** The file of the source of the excerpt. */
  readonly file: string;
}

/** The claims that an excerpt supports, with buttons that make new ones. */
export function ExcerptUses({ id, file }: UsesProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const { uses: words, add: makes } = messages.desk;
  const names = namesOf(draft, messages);
  const claims = claimsOf(draft, id);
  const source = sourceOfFile(file);
  const show = (collection: CodedCollection, record: string, focus?: ErrorPath) =>
    desk.set({ shown: { kind: "record", collection, id: record }, focus });
  const add = (collection: CodedCollection) => {
    const made = newCoded(desk.get().edited.draft, source, collection, id);
    desk.perform(made.edit);
    show(collection, made.id);
  };
  const support = (option: string) => {
    const [part = "", collection = "", record = ""] = option.split(SEPARATOR);
    const now = desk.get().edited.draft;
    const place = recordWithId(now, collection as CodedCollection, record);
    if (!place) return;
    const path = ["files", place.file, ...place.path];
    const list = itemsAt(place.record, [part]);
    const item = part === "reasons" ? { summary: { [localeOf(now)]: "" }, evidence: [id] } : id;
    const end = [...path, part, list.length];
    const to = collection as CodedCollection;
    desk.perform([...setValue(now, end, item), ...asReport(now, to, id)]);
    show(to, record, end);
  };
  // The author goes on with the latest most often.
  const offers = CODED.flatMap((collection) =>
    recordsOf(draft, collection)
      .toReversed()
      .flatMap(({ record }): Offer[] => {
        const own = textOf(record["id"]);
        const name = names.of(collection, own);
        const option = (part: string) => [part, collection, own].join(SEPARATOR);
        return [
          { id: option("evidence"), name, kind: messages.desk.one[collection] },
          ...(collection === "stances" ? [{ id: option("reasons"), name: words.asReason(name) }] : []),
        ];
      }),
  );
  return (
    <section aria-labelledby="desk-uses" className="space-y-3 border-t border-line pt-3">
      <h3 id="desk-uses" className="font-semibold">
        {words.title}
      </h3>
      {claims.length === 0 && <p>{words.none}</p>}
      <ul>
        {claims.map(({ collection, id: record, part, path }) => {
          const name = names.of(collection, record);
          return (
            <li key={path.join("/")}>
              <Button
                tone="bare"
                className="-ms-3 rounded-sm text-start underline"
                onClick={() => show(collection, record, part && path)}
              >
                {part === undefined
                  ? name
                  : part === "reasons"
                    ? words.asReason(name)
                    : words.asResponse(name)}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => add("stances")}>{makes.stances}</Button>
        <Button onClick={() => add("silences")}>{makes.silences}</Button>
        <Button onClick={() => add("events")}>{makes.events}</Button>
      </div>
      {offers.length > 0 && <Choose id="desk-support" label={words.to} offers={offers} onChoose={support} />}
    </section>
  );
}
