import { useEffect, useEffectEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import { type OnDemand, OnDemandPart } from "../parts/page/on-demand.tsx";
import { usePageContext } from "../parts/page-context.tsx";
import { useTrayToggle, useTray } from "../parts/tray/tray-context.tsx";
import { shortcutOf } from "../ui/single-keys.ts";
import type * as Dialog from "./shortcuts-dialog.tsx";
import { pageAt } from "../url/paths.ts";
import type { TrayKind } from "../url/tray.ts";

interface ShortcutsProps {
  readonly isListOpen: boolean;
  readonly onList: (isOpen: boolean) => void;
}

const DIALOG: OnDemand<typeof Dialog> = {
  load: () => import("./shortcuts-dialog.tsx"),
  messages: ["shortcuts"],
};

/** The stance or actor that “c” adds to the comparison: the stance whose link has the focus, else the page's own. */
function subjectOf(path: string, home: string): { readonly kind: TrayKind; readonly id: string } | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("[data-stance]")?.dataset["stance"];
  if (focused !== undefined) return { kind: "stances", id: focused };
  const { page, id = "" } = pageAt(path, home) ?? {};
  if (page === "stance") return { kind: "stances", id };
  return page === "actor" ? { kind: "actors", id } : undefined;
}

/** The keys of the site, and the list of them. */
export function Shortcuts({ isListOpen, onList }: ShortcutsProps) {
  const { model, paths } = usePageContext();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { carry, isComparePage } = useTray();
  const toggle = useTrayToggle();

  const toggleSubject = () => {
    const subject = subjectOf(pathname, paths.home);
    if (isComparePage || !subject || !model.byId[subject.kind].has(subject.id)) return;
    toggle(subject.kind, subject.id);
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const key = shortcutOf(event);
    const search = document.getElementById("search");
    if (key === "?") onList(true);
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
    isListOpen && (
      <OnDemandPart part={DIALOG}>
        {({ ShortcutsDialog }) => <ShortcutsDialog onClose={() => onList(false)} />}
      </OnDemandPart>
    )
  );
}
