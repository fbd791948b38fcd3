/** Fields that name other records: an actor, an issue, a position, a stance. */
import { apply, type Edit } from "../../../coding/edit.ts";
import { recordWithId, setValue } from "../../../coding/records.ts";
import { itemsAt, textAt } from "../../../coding/values.ts";
import type { Collection } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { fieldsOf, namesOf, textOf } from "../names.ts";
import { useDesk, useDraft, useValue } from "../use-desk.ts";
import { Choices } from "./chosen.tsx";
import { Choose, type Offer } from "./choose.tsx";
import { Findings, useFindings } from "./findings.tsx";
import { type InputProps, useNote } from "./inputs.tsx";
import { idsIn, latestFirst } from "./latest-first.ts";
import { useGoOn } from "./next-field.ts";
import { isCodebook, newNamed, newPosition } from "./new-records.ts";
import { elementId } from "./place.ts";

interface ReferenceInputProps extends InputProps {
  readonly collection: Collection;
  readonly many?: "list" | "some" | undefined;
}

/** The value for some ids: one id if a single one may stand alone. */
function valueFor(ids: readonly string[], many: ReferenceInputProps["many"], optional: boolean) {
  const [first] = ids;
  if (first === undefined) return optional ? undefined : many === "list" ? [] : "";
  return many === "list" || ids.length > 1 ? ids : first;
}

/** A field that names records of a collection, and can add one to the codebook. */
export function ReferenceInput({ path, label, hint, optional = false, ...props }: ReferenceInputProps) {
  const { collection, many, isRequired } = props;
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const value = useValue(path);
  const findings = useFindings(path, true);
  const names = namesOf(draft, messages);
  const ids = idsIn(value);
  const id = elementId(path);
  const note = useNote({ hint, optional, isRequired });
  const isAll = value === "all";
  const set = (next: readonly string[], made: Edit = []) => {
    const now = desk.get().edited.draft;
    const from = apply(now, made);
    desk.perform([...made, ...setValue(from, path, valueFor(next, many, optional))]);
  };
  const goOn = useGoOn(path);
  const choose = (chosen: string, made?: Edit) => {
    set(many ? [...new Set([...(isAll ? [] : ids), chosen])] : [chosen], made);
    goOn(collection, chosen);
  };
  const offers = latestFirst(draft, path, collection)
    .map((each): Offer => ({ id: each, name: names.of(collection, each) }))
    .filter((offer) => isAll || !ids.includes(offer.id));
  const field = (onChosen: () => void) => (
    <Choose
      {...{ id, label, note, offers }}
      onChoose={choose}
      onAdd={
        isCodebook(collection)
          ? (name) => {
              const made = newNamed(desk.get().edited.draft, collection, name);
              choose(made.id, made.edit);
            }
          : undefined
      }
      onDone={onChosen}
    />
  );
  const placeOf = (each: string) => recordWithId(draft, collection, each)?.path.join("/") ?? each;
  const chosen = isAll
    ? [{ collection: undefined, id: "all", name: messages.desk.allIssues, onRemove: () => set([]) }]
    : ids.map((each) => ({
        ...{ collection, id: each, name: names.of(collection, each), place: placeOf(each) },
        onRemove: many || optional ? () => set(ids.filter((other) => other !== each)) : undefined,
      }));
  const key = path.at(-1);
  const another =
    many === undefined || isAll
      ? undefined
      : key === "speaker"
        ? messages.desk.choose.anotherSpeaker
        : isCodebook(collection)
          ? messages.desk.add[collection]
          : undefined;
  return (
    <div>
      <Choices {...{ id, label, note, field, chosen, another }} isMany={many !== undefined} />
      {collection === "issues" && optional && key === "readFor" && !isAll && (
        <Button className="mt-1 rounded-sm" onClick={() => desk.perform(setValue(draft, path, "all"))}>
          {messages.desk.allIssues}
        </Button>
      )}
      <Findings id={`${id}-findings`} findings={findings} />
    </div>
  );
}

/** A field that chooses a position of the issue that the record names. */
export function PositionInput({ path, label, hint }: InputProps) {
  const note = useNote({ hint });
  const desk = useDesk();
  const draft = useDraft();
  const value = textOf(useValue(path));
  const findings = useFindings(path, true);
  const { messages } = usePageContext();
  const names = namesOf(draft, messages);
  const issue = textAt(draft, [...path.slice(0, -1), "issue"]) ?? "";
  const id = elementId(path);
  const offers = itemsAt(recordWithId(draft, "issues", issue)?.record, ["positions"])
    .map((each) => textOf(fieldsOf(each)["id"]))
    .filter((each) => each !== value)
    .map((each): Offer => ({ id: each, name: names.position(issue, each) }));
  const goOn = useGoOn(path);
  const add = (text: string) => {
    const now = desk.get().edited.draft;
    const made = newPosition(now, issue, text);
    if (!made) return;
    desk.perform([...made.edit, ...setValue(now, path, made.id)]);
    goOn();
  };
  const choose = (chosen: string) => {
    desk.perform(setValue(desk.get().edited.draft, path, chosen));
    goOn();
  };
  return (
    <div>
      <Choices
        {...{ id, label, note }}
        chosen={
          value === "" ? [] : [{ collection: undefined, id: value, name: names.position(issue, value) }]
        }
        field={(onChosen) => (
          <Choose
            {...{ id, label, note, offers }}
            onChoose={choose}
            onAdd={issue === "" ? undefined : add}
            onDone={onChosen}
          />
        )}
      />
      <Findings id={`${id}-findings`} findings={findings} />
    </div>
  );
}
