import { useEffect, useEffectEvent } from "react";
import { useLocation } from "react-router";
import { useNavigation } from "../parts/page/navigation.ts";
import { type OnDemand, OnDemandPart } from "../parts/page/on-demand.tsx";
import { focusHeading } from "../parts/page/page-heading.tsx";
import { usePageContext } from "../parts/page-context.tsx";
import { shortcutOf } from "../ui/single-keys.ts";
import type * as Dialog from "./shortcuts-dialog.tsx";
import type { Model } from "../model/model.ts";
import { pageAt } from "../url/paths.ts";
import { type Comparison, comparePath } from "../url/compare-params.ts";

interface ShortcutsProps {
  readonly isListOpen: boolean;
  readonly onList: (isOpen: boolean) => void;
}

const DIALOG: OnDemand<typeof Dialog> = {
  load: () => import("./shortcuts-dialog.tsx"),
  messages: ["shortcuts"],
};

/** The kinds of pages whose record “c” compares. */
const COMPARED_PAGES = { stance: "stances", actor: "actors" } as const;

/** What “c” compares: the stance whose link has the focus, else the stance or actor that the page is about. */
function subjectOf(model: Model, path: string, home: string): Comparison | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("[data-stance]")?.dataset["stance"];
  if (focused !== undefined) return { kind: "stances", ids: [focused] };
  const { page, id = "" } = pageAt(path, home) ?? {};
  if (page !== "stance" && page !== "actor") return undefined;
  const kind = COMPARED_PAGES[page];
  return model.byId[kind].has(id) ? { kind, ids: [id] } : undefined;
}

/** The keys of the site, and the list of them. */
export function Shortcuts({ isListOpen, onList }: ShortcutsProps) {
  const { model, paths } = usePageContext();
  const { goTo } = useNavigation();
  const { pathname } = useLocation();

  const compareSubject = () => {
    const subject = subjectOf(model, pathname, paths.home);
    if (!subject) return;
    goTo(comparePath(paths.compare, subject));
    // On a comparison, the link that has the focus goes. Another page takes the focus by itself.
    if (pathname === paths.compare) focusHeading();
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const key = shortcutOf(event);
    const search = document.getElementById("search");
    if (key === "?") onList(true);
    else if (key === "/" && search) search.focus();
    else if (key === "c") compareSubject();
    // The place of an address takes the focus.
    else if (key === "/") goTo(`${paths.home}#search`);
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
