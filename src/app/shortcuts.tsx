import { type RefObject, useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { useLocation, useNavigate } from "react-router";
import { usePageContext } from "../parts/page-context.tsx";
import { useTrayToggle, useTray } from "../parts/tray/tray-context.tsx";
import { Button } from "../ui/button.tsx";
import { hasSingleKeys, setSingleKeys, shortcutOf, watchSingleKeys } from "../ui/single-keys.ts";
import { pageAt } from "../url/paths.ts";
import type { TrayKind } from "../url/tray.ts";

/** What each key does; the words are `messages.keys.does`. */
const KEYS = {
  search: ["/"],
  move: ["↑", "↓", "←", "→"],
  ends: ["Home", "End"],
  open: ["Enter"],
  compare: ["c"],
  close: ["Esc"],
  help: ["?"],
} as const;

interface ShortcutsProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
}

/** What “c” adds to the comparison: the stance whose link has the focus, else what the page is about. */
function subjectOf(path: string, home: string): { readonly kind: TrayKind; readonly id: string } | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("[data-stance]")?.dataset["stance"];
  if (focused !== undefined) return { kind: "stances", id: focused };
  const { page, id = "" } = pageAt(path, home) ?? {};
  if (page === "stance") return { kind: "stances", id };
  return page === "actor" ? { kind: "actors", id } : undefined;
}

/** The keys of the site, and the list of them. */
export function Shortcuts({ dialog }: ShortcutsProps) {
  const { model, messages, paths } = usePageContext();
  const words = messages.keys;
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { carry, isComparePage } = useTray();
  const toggle = useTrayToggle();
  const on = useSyncExternalStore(watchSingleKeys, hasSingleKeys, () => true);

  const toggleSubject = () => {
    const subject = subjectOf(pathname, paths.home);
    if (isComparePage || !subject || !model.byId[subject.kind].has(subject.id)) return;
    toggle(subject.kind, subject.id);
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const key = shortcutOf(event);
    const search = document.getElementById("search");
    if (key === "?") dialog.current?.showModal();
    else if (key === "/" && search) search.focus();
    else if (key === "c") toggleSubject();
    // The place of an address takes the focus.
    else if (key === "/") void navigate(carry(`${paths.home}#search`));
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts-title"
      {...{ closedby: "any" }}
      className="m-auto max-h-[85dvh] w-full max-w-md overflow-y-auto rounded-sm border border-edge bg-paper p-6 text-ink backdrop:bg-ink/40"
    >
      <h2 id="shortcuts-title" className="text-xl font-semibold">
        {words.title}
      </h2>
      <dl className="mt-4 grid grid-cols-[minmax(0,7rem)_minmax(0,1fr)] gap-x-4 gap-y-2">
        {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((name) => (
          <div key={name} className="contents">
            <dt className="flex flex-wrap content-start items-start gap-1">
              {KEYS[name].map((key) => (
                <kbd key={key} className="rounded-sm border border-edge px-1.5 font-sans text-sm">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{words.does[name]}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-4 flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => setSingleKeys(target.checked)}
          className="size-5 shrink-0"
        />
        <span>{words.single}</span>
      </label>
      <p className="mt-3">
        <Button onClick={() => dialog.current?.close()}>{words.close}</Button>
      </p>
    </dialog>
  );
}
