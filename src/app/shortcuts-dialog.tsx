import { useEffect, useRef, useSyncExternalStore } from "react";
import type { Messages } from "../messages/catalogue.ts";
import { usePageContext } from "../parts/page-context.tsx";
import { Button } from "../ui/button.tsx";
import { Checkbox } from "../ui/checkbox.tsx";
import { hasSingleKeys, setSingleKeys, watchSingleKeys } from "../ui/single-keys.ts";

/** The keys of each shortcut; the texts are in `messages.keys.does`. */
const keysOf = ({ home, end, enter, escape }: Messages["keys"]["names"]) =>
  ({
    search: ["/"],
    move: ["↑", "↓", "←", "→"],
    ends: [home, end],
    open: [enter],
    compare: ["c"],
    close: [escape],
    help: ["?"],
  }) satisfies Record<keyof Messages["keys"]["does"], readonly string[]>;

/** The element, or the button of the panel that hides it. */
function shown(element: Element | null): HTMLElement | null {
  if (!(element instanceof HTMLElement)) return null;
  if (element.checkVisibility()) return element;
  const panel = element.closest("[popover]:not(:popover-open)");
  return panel && shown(document.querySelector(`[popovertarget="${panel.id}"]`));
}

interface ShortcutsDialogProps {
  readonly onClose: () => void;
}

/** The dialog that lists the shortcuts. It opens when it is mounted. */
export function ShortcutsDialog({ onClose }: ShortcutsDialogProps) {
  const { messages } = usePageContext();
  const words = messages.keys;
  const keys = keysOf(words.names);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const on = useSyncExternalStore(watchSingleKeys, hasSingleKeys, () => true);
  const opener = useRef<Element>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    dialog.current?.showModal();
    // The first control is at the end, and a small window would be scrolled to it.
    heading.current?.focus();
  }, []);
  const close = () => {
    const back = shown(opener.current);
    // The browser gives the focus back only to what is shown, and a panel from which the dialog was opened has closed.
    if (back !== opener.current) back?.focus();
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      onClose={close}
      aria-labelledby="shortcuts-title"
      {...{ closedby: "any" }}
      className="m-auto max-h-[85dvh] w-full max-w-md overflow-y-auto rounded-sm border border-edge bg-paper p-6 text-ink backdrop:bg-[rgb(0_0_0/0.5)]"
    >
      <h2 ref={heading} id="shortcuts-title" tabIndex={-1} className="text-xl font-semibold">
        {messages.display.keys}
      </h2>
      <dl className="mt-4 grid grid-cols-[minmax(0,7rem)_minmax(0,1fr)] gap-x-4 gap-y-2">
        {(Object.keys(keys) as (keyof typeof keys)[]).map((name) => (
          <div key={name} className="contents">
            <dt className="flex flex-wrap content-start items-start gap-1">
              {keys[name].map((key) => (
                <kbd key={key} className="rounded-sm border border-edge px-1.5 font-sans text-sm">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{words.does[name]}</dd>
          </div>
        ))}
      </dl>
      <Checkbox label={words.single} isChecked={on} onChange={setSingleKeys} className="mt-4" />
      <p className="mt-3">
        <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
      </p>
    </dialog>
  );
}
