/** The fields in which an author writes or chooses one word of a list. Each shows what the check says of its value. */
import { type ChangeEvent, useState } from "react";
import type { Json } from "../../../coding/draft.ts";
import { titleAfter } from "../../../coding/headline.ts";
import { setIdAt } from "../../../coding/own-ids.ts";
import type { DraftCollection } from "../../../coding/references.ts";
import { slugOf } from "../../../coding/slug.ts";
import { setLocales } from "../../../coding/locales.ts";
import { localesOf } from "../../../coding/new-draft.ts";
import { setValue } from "../../../coding/records.ts";
import { itemsAt } from "../../../coding/values.ts";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import type { Elements } from "../../../ui/content.ts";
import { fieldsOf, textOf } from "../names.ts";
import { useDesk, useDeskState, useValue } from "../use-desk.ts";
import { type Choice, CHOICES } from "./fields.ts";
import { Findings, useFindings } from "./findings.tsx";
import { elementId } from "./place.ts";

const INPUT = "mt-1 w-full rounded-sm border border-edge bg-paper px-3 py-2";

export interface InputProps {
  readonly path: ErrorPath;
  readonly label: string;
  readonly hint?: string | undefined;
  /** True if the key is left out while the field is empty. */
  readonly optional?: boolean | undefined;
  /** True if the check demands a value; by default if the field is not optional. */
  readonly isRequired?: boolean | undefined;
  /** True if the place of the field shows that it is to be filled in. */
  readonly hidesGaps?: boolean | undefined;
}

/** The note beside the label of a field: that it may stay empty, and its hint. */
export function useNote({
  optional = false,
  isRequired = !optional,
  hint = "",
}: Pick<InputProps, "optional" | "isRequired" | "hint">): string {
  const { messages } = usePageContext();
  return [isRequired ? "" : messages.desk.optional, hint].filter(Boolean).join(". ");
}

/** Sets the value of a field; `undefined` takes its key out. */
function useSetValue(path: ErrorPath): (value: Json | undefined) => void {
  const desk = useDesk();
  return (value) => {
    const { draft } = desk.get().edited;
    desk.perform(
      [...setValue(draft, path, value), ...titleAfter(draft, path, textOf(value))],
      elementId(path),
    );
  };
}

/** A path without findings. */
const NOWHERE: ErrorPath = [];

interface LabelledProps extends InputProps {
  /** The path of the value around this one, if the field also shows the findings of that value. */
  readonly whole?: ErrorPath | undefined;
  readonly children: (attributes: {
    readonly id: string;
    readonly "aria-describedby": string;
    readonly "aria-invalid": true | undefined;
  }) => Elements;
}

/** A label, a control, its hint and what the check says. */
function Labelled({ path, whole, label, hidesGaps = false, children, ...props }: LabelledProps) {
  const all = [...useFindings(path, true), ...useFindings(whole ?? NOWHERE, false)];
  const findings = all.filter(({ level }) => !hidesGaps || level !== "gap");
  const id = elementId(path);
  const isWrong = findings.some(({ level }) => level === "error");
  const note = useNote(props);
  return (
    <div>
      <div className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        <p id={`${id}-hint`} className="text-muted empty:hidden">
          {note}
        </p>
      </div>
      {children({
        id,
        "aria-describedby": `${id}-hint ${id}-findings`,
        "aria-invalid": isWrong || undefined,
      })}
      <Findings id={`${id}-findings`} findings={findings} />
    </div>
  );
}

/** A field for one line of text. */
export function TextInput(props: InputProps) {
  const value = useValue(props.path);
  const set = useSetValue(props.path);
  const change = ({ target }: ChangeEvent<HTMLInputElement>) =>
    set(target.value === "" && props.optional ? undefined : target.value);
  return (
    <Labelled {...props}>
      {(attributes) => (
        <input
          {...attributes}
          type="text"
          value={textOf(value)}
          onChange={change}
          className={`h-11 ${INPUT}`}
        />
      )}
    </Labelled>
  );
}

interface LocaleInputProps extends InputProps {
  readonly locale: string;
  /** True for the field that also shows the findings of the whole text. */
  readonly isFirst: boolean;
  /** True if the text has no field for another locale: the field then shows the findings of all locales. */
  readonly isAlone: boolean;
}

function LocaleInput({ path, locale, isFirst, isAlone, ...props }: LocaleInputProps) {
  const place = [...path, locale];
  const text = textOf(useValue(place));
  const set = useSetValue(place);
  return (
    <Labelled {...props} path={isAlone ? path : place} whole={isFirst && !isAlone ? path : undefined}>
      {(attributes) => (
        <textarea
          {...attributes}
          lang={locale}
          rows={1}
          value={text}
          onChange={({ target }) => set(target.value === "" && props.optional ? undefined : target.value)}
          className={`field-sizing-content min-h-11 ${INPUT}`}
        />
      )}
    </Labelled>
  );
}

/** A field for a text of ours in each locale of the corpus, and in others that the text has so that they can be taken out. */
export function LocalizedInput({ path, label, ...props }: InputProps) {
  const { optional = false, isRequired = !optional } = props;
  const { messages } = usePageContext();
  const text = fieldsOf(useValue(path));
  const listed = useDeskState(({ edited }) => localesOf(edited.draft).join(" ")).split(" ");
  const locales = [...new Set([...listed, ...Object.keys(text)])];
  const isTranslated = locales.some((locale, at) => at > 0 && textOf(text[locale]) !== "");
  return (
    <div className="space-y-3">
      {locales.map((locale, at) => (
        <LocaleInput
          key={locale}
          {...props}
          {...{ path, locale }}
          isFirst={at === 0}
          isAlone={locales.length === 1}
          optional={optional || at > 0}
          isRequired={at === 0 && (isRequired || isTranslated)}
          label={locales.length === 1 ? label : messages.desk.inLocale(label, locale)}
        />
      ))}
    </div>
  );
}

const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

interface LinesAreaProps extends InputProps {
  readonly value: string;
  readonly onWrite: (text: string) => void;
  readonly onLeave?: () => void;
}

/** The element of a field with one text per line. */
function LinesArea({ value, onWrite, onLeave, ...props }: LinesAreaProps) {
  return (
    <Labelled {...props}>
      {(attributes) => (
        <textarea
          {...attributes}
          rows={2}
          value={value}
          onChange={({ target }) => onWrite(target.value)}
          onBlur={onLeave}
          className={`field-sizing-content min-h-11 ${INPUT}`}
        />
      )}
    </Labelled>
  );
}

/** A field with one text per line. */
export function LinesInput(props: InputProps) {
  const value = useValue(props.path);
  const set = useSetValue(props.path);
  const stored = Array.isArray(value) ? value.map((each: Json) => textOf(each)).join("\n") : "";
  // A line without text is no value, but the author may be about to write one.
  const [written, setWritten] = useState(stored);
  const shown = linesOf(written).join("\n") === stored ? written : stored;
  const write = (text: string) => {
    setWritten(text);
    const lines = linesOf(text);
    set(lines.length === 0 && props.optional ? undefined : lines);
  };
  return <LinesArea {...props} value={shown} onWrite={write} />;
}

interface IdInputProps extends InputProps {
  readonly collection: DraftCollection;
}

/** A field for the id of a record. It is set when the author leaves the field, wherever the draft names the record. */
export function IdInput({ collection, ...props }: IdInputProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const id = textOf(useValue(props.path));
  const [written, setWritten] = useState<string>();
  const [isRefused, setRefused] = useState(false);
  const rename = () => {
    const { edited, visit, shown } = desk.get();
    const to = slugOf(written ?? id);
    const edit = to === undefined ? undefined : setIdAt(edited.draft, collection, props.path, to);
    setRefused(edit === undefined);
    if (!edit || to === undefined) return;
    setWritten(undefined);
    desk.perform(edit);
    // The file of a source has its name.
    if (collection === "sources" && shown.kind === "record")
      desk.set({ shown: { ...shown, id: to }, visit, ...(desk.get().source === id && { source: to }) });
  };
  return (
    <div>
      <Labelled {...props}>
        {(attributes) => (
          <input
            {...attributes}
            type="text"
            value={written ?? id}
            onChange={({ target }) => setWritten(target.value)}
            onBlur={() => written !== undefined && rename()}
            onKeyDown={({ key }) => key === "Enter" && rename()}
            className={`h-11 ${INPUT}`}
          />
        )}
      </Labelled>
      <p role="alert" className="text-sm font-semibold empty:hidden">
        {isRefused && messages.desk.idRefused}
      </p>
    </div>
  );
}

/** A field for the languages of the corpus, one per line. They are set when the author leaves the field. */
export function LocalesInput(props: InputProps) {
  const desk = useDesk();
  const stored = itemsAt(useValue(props.path), []).map(textOf).join("\n");
  const [written, setWritten] = useState<string>();
  const set = () => {
    if (written !== undefined) desk.perform(setLocales(desk.get().edited.draft, linesOf(written)));
    setWritten(undefined);
  };
  return <LinesArea {...props} value={written ?? stored} onWrite={setWritten} onLeave={set} />;
}

interface ChoiceInputProps extends InputProps {
  readonly of: Choice;
}

/** A field that chooses one word of a list. */
export function ChoiceInput({ of, ...props }: ChoiceInputProps) {
  const { messages } = usePageContext();
  const value = textOf(useValue(props.path));
  const set = useSetValue(props.path);
  const names: Readonly<Record<Choice, Readonly<Record<string, string>>>> = {
    type: messages.actorType,
    attribution: messages.attribution,
    silence: messages.silence,
    response: messages.response,
    rights: messages.desk.rights,
    scale: messages.desk.scale,
  };
  return (
    <Labelled {...props}>
      {(attributes) => (
        <select
          {...attributes}
          value={value}
          onChange={({ target }) => set(target.value === "" ? undefined : target.value)}
          className={`h-11 ${INPUT}`}
        >
          <option value="">{messages.desk.notChosen}</option>
          {CHOICES[of].map((each) => (
            <option key={each} value={each}>
              {names[of][each]}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
