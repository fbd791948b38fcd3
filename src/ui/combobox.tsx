import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Content } from "./content.ts";

interface ComboboxOption {
  readonly id: string;
  readonly label: Content;
  /** What kind of thing it is, if options of several kinds are offered. */
  readonly kind?: string | undefined;
  /** True if its name is what is typed: Tab then chooses it. */
  readonly isExact?: boolean;
}

/** Options under one name. */
interface ComboboxGroup {
  readonly id: string;
  readonly name: Content;
  readonly options: readonly ComboboxOption[];
}

export interface ComboboxChoice {
  readonly groups: readonly ComboboxGroup[];
  /** How many options there are. It is said with each letter. */
  readonly status: string;
}

interface OptionProps {
  readonly id: string;
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly children: Content;
}

function Option({ id, isActive, onChoose, children }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // The field has the focus, and handles the keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      onClick={onChoose}
      className="min-h-11 cursor-pointer px-3 py-2.5 leading-snug -outline-offset-3 outline-ink hover:bg-panel aria-selected:bg-panel aria-selected:outline-3"
    >
      {children}
    </div>
  );
}

interface ComboboxProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: Content;
  readonly hint: string;
  /** Stands beside the label. */
  readonly note?: string | undefined;
  /** Stands below the field while what is typed is left there. */
  readonly left?: string;
  /** Returns what a text offers. */
  readonly offer: (text: string) => ComboboxChoice;
  readonly onChoose: (option: string) => void;
}

/** Returns the index that a key moves to among so many options; `undefined` for every other key. */
function movedTo(key: string, active: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === "ArrowDown") return (active + 1) % length;
  return key === "ArrowUp" ? (active <= 0 ? length : active) - 1 : undefined;
}

/**
 * A field that finds options by typed words and shows them in a list below it (WAI-ARIA: editable combobox with list
 * autocomplete). What is typed chooses nothing: only Enter or a press on an option does, and Tab if the whole name is typed.
 */
export function Combobox({ id, label, hint, note = "", left = "", offer, onChoose }: ComboboxProps) {
  const field = useRef<HTMLInputElement>(null);
  const listId = `${id}-list`;
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // A reader may have typed before the script came.
  useEffect(() => setText(field.current?.value ?? ""), []);
  // At the foot of the window, or of a box that scrolls, the list would open out of sight.
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: "nearest" });
  });

  const { groups, status } = isOpen ? offer(text) : { groups: [], status: text.trim() === "" ? "" : left };
  const options = groups.flatMap((group) => group.options);
  const optionId = (at: number) => `${listId}-${at}`;

  const type = (typed: string) => {
    setText(typed);
    setOpen(true);
    // The first that matches is the next: Enter chooses it.
    setActive(typed.trim() === "" ? -1 : 0);
  };
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const clear = () => {
    if (field.current) field.current.value = "";
    setText("");
  };
  const choose = (option: ComboboxOption | undefined) => {
    if (!option) return;
    clear();
    close();
    onChoose(option.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    if (event.nativeEvent.isComposing) return;
    if (key === "Enter") {
      if (isOpen) choose(options[active]);
    } else if (key === "Tab") {
      if (!event.shiftKey && options[active]?.isExact === true) choose(options[active]);
      return;
    } else if (key === "Escape") {
      if (isOpen) close();
      else if (text === "") return;
      else clear();
    } else if (key === "ArrowUp" && altKey) {
      close();
    } else if (key === "ArrowDown" || key === "ArrowUp") {
      const offered = isOpen ? options : offer(text).groups.flatMap((group) => group.options);
      setOpen(true);
      if (!altKey) setActive(movedTo(key, isOpen ? active : -1, offered.length) ?? -1);
    } else return;
    event.preventDefault();
  };

  const shown = groups.map((group, at) => ({
    ...group,
    first: groups.slice(0, at).reduce((sum, before) => sum + before.options.length, 0),
  }));
  return (
    <div className="relative print:hidden noscript:hidden">
      <div className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <label id={`${id}-label`} htmlFor={id} className="font-semibold">
          {label}
        </label>
        <p id={`${id}-note`} className="text-muted empty:hidden">
          {note}
        </p>
      </div>
      <input
        ref={field}
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-describedby={note === "" ? undefined : `${id}-note`}
        aria-activedescendant={isOpen && options[active] ? optionId(active) : undefined}
        autoComplete="off"
        placeholder={hint}
        onChange={({ target }) => type(target.value)}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={close}
        className="mt-1 h-11 w-full rounded-sm border border-edge bg-paper px-3 placeholder:text-muted"
      />
      {/* The field keeps the focus while an option is pressed or the list is scrolled. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        ref={list}
        onMouseDown={(event) => event.preventDefault()}
        className={
          isOpen
            ? "absolute inset-x-0 top-full z-40 mt-1 max-h-[min(24rem,50dvh)] overflow-y-auto rounded-sm border border-edge bg-paper shadow-lg"
            : status === ""
              ? "sr-only"
              : "mt-1 border-s-4 border-ink"
        }
      >
        <div id={listId} role="listbox" aria-labelledby={`${id}-label`} hidden={options.length === 0}>
          {shown.map((group) => (
            <div key={group.id} role="group" aria-labelledby={`${listId}-${group.id}`}>
              <div
                id={`${listId}-${group.id}`}
                role="presentation"
                className="px-3 pt-3 pb-1 text-sm text-muted"
              >
                {group.name}
              </div>
              {group.options.map((option, at) => (
                <Option
                  key={option.id}
                  id={optionId(group.first + at)}
                  isActive={group.first + at === active}
                  onChoose={() => choose(option)}
                >
                  <span>{option.label}</span>
                  {option.kind !== undefined && (
                    <span className="text-sm text-muted">{` · ${option.kind}`}</span>
                  )}
                </Option>
              ))}
            </div>
          ))}
        </div>
        <p role="status" className={status === "" ? "" : "px-3 py-2 text-sm text-muted"}>
          {status}
        </p>
      </div>
    </div>
  );
}
