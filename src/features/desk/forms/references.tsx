/** Fields that name other records: an actor, an issue, a position, a stance. */
import { useEffect, useState } from "react";
import { apply, type Edit } from "../../../coding/edit.ts";
import { recordsOf, recordWithId, setValue } from "../../../coding/records.ts";
import { itemsAt, textAt } from "../../../coding/values.ts";
import type { Collection } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import type { Elements } from "../../../ui/content.ts";
import { fieldsOf, namesOf, textOf } from "../names.ts";
import { useDesk, useDraft, useValue } from "../use-desk.ts";
import { Choose, type Offer } from "./choose.tsx";
import { Findings, useFindings } from "./findings.tsx";
import { type InputProps, useNote } from "./inputs.tsx";
import { isCodebook, newNamed, newPosition } from "./new-records.ts";
import { elementId } from "./place.ts";

interface ChosenProps {
  readonly collection: Collection | undefined;
  readonly id: string;
  readonly name: string;
  readonly onChange?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

/** A record that is chosen, with what can be done about it. */
function Chosen({ collection, id, name, onChange, onRemove }: ChosenProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const words = messages.desk;
  return (
    <li className="flex flex-wrap items-center gap-x-2 border-b border-line py-1">
      <span className="grow">{name}</span>
      {collection && (
        <Button
          tone="bare"
          aria-label={words.choose.detailsOf(name)}
          onClick={() => desk.set({ shown: { kind: "record", collection, id } })}
        >
          {words.choose.details}
        </Button>
      )}
      {onChange && (
        <Button tone="bare" aria-label={words.changeNamed(name)} onClick={onChange}>
          {words.change}
        </Button>
      )}
      {onRemove && (
        <Button tone="bare" aria-label={words.removeNamed(name)} onClick={onRemove}>
          {words.remove}
        </Button>
      )}
    </li>
  );
}

interface ChoicesProps {
  /** The id of the field, and its label. */
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly chosen: readonly Omit<ChosenProps, "onChange">[];
  /** True if there can be several choices. */
  readonly isMany?: boolean;
  /** The field that chooses. Its function must be called when something is chosen. */
  readonly field: (onChosen: () => void) => Elements;
}

/** What is chosen. The field that chooses is shown while nothing is, or if the author wants another choice. */
function Choices({ id, label, note, chosen, isMany = false, field }: ChoicesProps) {
  const { messages } = usePageContext();
  const words = messages.desk;
  const [isChoosing, setChoosing] = useState(false);
  useEffect(() => {
    if (isChoosing) document.getElementById(id)?.focus();
  }, [id, isChoosing]);
  const isOpen = isChoosing || chosen.length === 0;
  const begin = () => setChoosing(true);
  const list = (
    <ul className="empty:hidden">
      {chosen.map((each) => (
        <Chosen key={each.id} {...each} onChange={isOpen || isMany ? undefined : begin} />
      ))}
    </ul>
  );
  if (isOpen)
    return (
      <>
        {field(() => setChoosing(false))}
        {list}
      </>
    );
  return (
    <div id={id} role="group" aria-labelledby={`${id}-label`}>
      <div className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <p id={`${id}-label`} className="font-semibold">
          {label}
        </p>
        <p className="text-muted empty:hidden">{note}</p>
      </div>
      {list}
      {isMany && (
        <Button className="mt-1 rounded-sm" onClick={begin}>
          {words.choose.another}
        </Button>
      )}
    </div>
  );
}

interface ReferenceInputProps extends InputProps {
  readonly collection: Collection;
  readonly many?: "list" | "some" | undefined;
}

/** The ids of a value that names one or several records. */
function idsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return itemsAt(value, []).map(textOf);
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
  const names = namesOf(draft, messages.colon);
  const ids = idsIn(value);
  const id = elementId(path);
  const note = useNote({ hint, optional, isRequired });
  const isAll = value === "all";
  const set = (next: readonly string[], made: Edit = []) => {
    const now = desk.get().history.draft;
    const from = apply(now, made);
    desk.perform([...made, ...setValue(from, path, valueFor(next, many, optional))]);
  };
  const choose = (chosen: string, made?: Edit) =>
    set(many ? [...new Set([...(isAll ? [] : ids), chosen])] : [chosen], made);
  const offers = recordsOf(draft, collection)
    .map(({ record }): Offer => ({
      id: textOf(record["id"]),
      name: names.of(collection, textOf(record["id"])),
    }))
    .filter((offer) => isAll || !ids.includes(offer.id));
  const field = (onChosen: () => void) => (
    <Choose
      {...{ id, label, note, offers }}
      onChoose={(one) => {
        choose(one);
        onChosen();
      }}
      onAdd={
        isCodebook(collection)
          ? (name) => {
              const made = newNamed(desk.get().history.draft, collection, name);
              choose(made.id, made.edit);
              onChosen();
            }
          : undefined
      }
    />
  );
  const chosen = isAll
    ? [{ collection: undefined, id: "all", name: messages.desk.allIssues, onRemove: () => set([]) }]
    : ids.map((each) => ({
        ...{ collection, id: each, name: names.of(collection, each) },
        onRemove: many || optional ? () => set(ids.filter((other) => other !== each)) : undefined,
      }));
  return (
    <div>
      <Choices {...{ id, label, note, field, chosen }} isMany={many !== undefined} />
      {collection === "issues" && optional && path.at(-1) === "readFor" && !isAll && (
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
  const names = namesOf(draft, messages.colon);
  const issue = textAt(draft, [...path.slice(0, -1), "issue"]) ?? "";
  const id = elementId(path);
  const offers = itemsAt(recordWithId(draft, "issues", issue)?.record, ["positions"])
    .map((each) => textOf(fieldsOf(each)["id"]))
    .filter((each) => each !== value)
    .map((each): Offer => ({ id: each, name: names.position(issue, each) }));
  const add = (text: string) => {
    const now = desk.get().history.draft;
    const made = newPosition(now, issue, text);
    if (made) desk.perform([...made.edit, ...setValue(now, path, made.id)]);
  };
  const choose = (chosen: string) => desk.perform(setValue(desk.get().history.draft, path, chosen));
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
            onChoose={(chosen) => {
              choose(chosen);
              onChosen();
            }}
            onAdd={
              issue === ""
                ? undefined
                : (text) => {
                    add(text);
                    onChosen();
                  }
            }
          />
        )}
      />
      <Findings id={`${id}-findings`} findings={findings} />
    </div>
  );
}
