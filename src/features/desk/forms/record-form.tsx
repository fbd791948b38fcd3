/** The form of a record: its fields, and the items of its lists with fields of their own. */
import { memo, useState } from "react";
import { type Refusal, removeRecord } from "../../../coding/remove-record.ts";
import { setValue } from "../../../coding/records.ts";
import { localeOf } from "../../../coding/new-draft.ts";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { ButtonFor } from "../button-for.tsx";
import { useDesk, useDeskState } from "../use-desk.ts";
import { DateInput } from "./date-input.tsx";
import { EvidenceInput } from "./evidence.tsx";
import { type Field, hintKey } from "./fields.ts";
import { Findings, useFindings } from "./findings.tsx";
import {
  ChoiceInput,
  IdInput,
  LinesInput,
  LocalesInput,
  LocalizedInput,
  TextInput,
  useNote,
} from "./inputs.tsx";
import { Group } from "./group.tsx";
import { elementId } from "./place.ts";
import { newPosition } from "./new-records.ts";
import { Refused } from "./refused.tsx";
import { PositionInput, ReferenceInput } from "./references.tsx";
import { itemsAt, textAt, valueAt } from "../../../coding/values.ts";

interface ItemsProps {
  readonly path: ErrorPath;
  readonly field: Extract<Field, { readonly kind: "items" }>;
  readonly label: string;
  readonly hint: string | undefined;
}

function Items({ path, field, label, hint }: ItemsProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const words = messages.desk;
  const id = elementId(path);
  const count = useDeskState(({ edited }) => itemsAt(edited.draft, path).length);
  const findings = useFindings(path, false);
  const note = useNote({ hint, optional: field.optional });
  const nameOf = (at: number) => words.item[field.key]?.(at + 1) ?? label;
  const draft = () => desk.get().edited.draft;
  const swap = (at: number) => {
    const list = itemsAt(draft(), path);
    const [before, item] = [list[at - 1], list[at]];
    if (before === undefined || item === undefined) return;
    desk.perform(setValue(draft(), path, list.with(at - 1, item).with(at, before)));
  };
  const [refusal, setRefusal] = useState<Refusal>();
  const remove = (at: number) => {
    if (field.key === "positions") {
      const [, file = "", ...inner] = path;
      const edit = removeRecord(draft(), { file: String(file), path: [...inner, at] });
      setRefusal("usedBy" in edit ? edit : undefined);
      return "usedBy" in edit ? undefined : desk.perform(edit);
    }
    const isLast = count === 1 && field.optional === true;
    return desk.perform(setValue(draft(), isLast ? path : [...path, at], undefined));
  };
  const add = () => {
    const place = [...path, count];
    const issue = textAt(draft(), [...path.slice(0, -1), "id"]) ?? "";
    const position = field.key === "positions" ? newPosition(draft(), issue, "") : undefined;
    desk.perform(position?.edit ?? setValue(draft(), place, field.empty));
    desk.set({ focus: position ? [...place, "label", localeOf(draft())] : place });
  };
  return (
    <Group {...{ id, label, note }} isHeading className="space-y-3">
      <Findings id={`${id}-findings`} findings={findings} />
      {Array.from({ length: count }, (_, at) => (
        <div
          // An item has no name of its own; its place in the list is its name.
          key={at}
          id={elementId([...path, at])}
          role="group"
          aria-label={nameOf(at)}
          className="space-y-3 border-s-4 border-line ps-3"
        >
          <Fields path={[...path, at]} fields={field.fields} />
          <div className="flex flex-wrap gap-2">
            {at > 0 && <ButtonFor does={words.up} name={nameOf(at)} onClick={() => swap(at)} />}
            <ButtonFor does={words.remove} name={nameOf(at)} onClick={() => remove(at)} />
          </div>
        </div>
      ))}
      {refusal && <Refused refusal={refusal} />}
      <Button onClick={add}>{words.addItem[field.key] ?? label}</Button>
    </Group>
  );
}

function FieldInput({ path, field }: { readonly path: ErrorPath; readonly field: Field }) {
  const { messages } = usePageContext();
  const { field: labels, hint: hints } = messages.desk;
  const label = labels[field.key as keyof typeof labels];
  const place = [...path, field.key];
  const isRequired = useDeskState(
    ({ edited }) => field.optional !== true || field.isRequired?.(valueAt(edited.draft, path)) === true,
  );
  const props = {
    ...{ path: place, label, hint: hints[hintKey(place)] },
    ...{ optional: field.optional, isRequired },
  };
  switch (field.kind) {
    case "text":
      return <TextInput {...props} />;
    case "id":
      return <IdInput {...props} collection={field.collection} />;
    case "date":
      return <DateInput {...props} />;
    case "lines":
      return <LinesInput {...props} />;
    case "locales":
      return <LocalesInput {...props} />;
    case "localized":
      return <LocalizedInput {...props} />;
    case "choice":
      return <ChoiceInput {...props} of={field.of} />;
    case "reference":
      return <ReferenceInput {...props} collection={field.collection} many={field.many} />;
    case "position":
      return <PositionInput {...props} />;
    case "evidence":
      return <EvidenceInput {...props} />;
    case "items":
      return <Items path={place} hint={props.hint} {...{ label, field }} />;
  }
}

interface FieldsProps {
  readonly path: ErrorPath;
  readonly fields: readonly Field[];
}

/** The fields of a record or an item at a path of the draft. */
export const Fields = memo(
  function Fields({ path, fields }: FieldsProps) {
    return (
      <>
        {fields.map((field) => (
          <FieldInput key={field.key} path={path} field={field} />
        ))}
      </>
    );
  },
  (a, b) => a.fields === b.fields && a.path.join("/") === b.path.join("/"),
);
