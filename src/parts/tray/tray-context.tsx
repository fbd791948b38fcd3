/** The tray: the stances or actors of the reader's comparison, as the address names them. */
import { createContext, use, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import {
  comparePath,
  type ParsedTray,
  parseTray,
  toggle,
  type Tray,
  type TrayKind,
  withoutTray,
  withTray,
} from "../../url/tray.ts";
import { currentId } from "../../model/former-ids.ts";
import type { Content } from "../../ui/content.ts";
import { usePageContext } from "../page-context.tsx";

export interface TrayState extends ParsedTray {
  /** True if the page is the compare page. */
  readonly isComparePage: boolean;
  /** Returns the path of the same page with another tray, without its hash. */
  readonly hrefWith: (tray: Tray | undefined) => string;
  /** Adds the tray to a path of the site. */
  readonly carry: (to: string) => string;
}

// Outside of the frame of a page, as in an embed, there is no tray.
const TrayContext = createContext<TrayState>({
  tray: undefined,
  dropped: [],
  isComparePage: false,
  hrefWith: () => "",
  carry: (to) => to,
});

/** Provides the tray of the current URL to the page. */
export function TrayProvider({ children }: { readonly children: Content }) {
  const { model, paths } = usePageContext();
  const { pathname, search } = useLocation();
  const { compare } = paths;
  const state = useMemo((): TrayState => {
    const isComparePage = pathname === compare;
    const parsed = parseTray(search, (kind, id) => currentId(model, kind, id), isComparePage);
    return {
      ...parsed,
      isComparePage,
      hrefWith: (tray) =>
        isComparePage ? comparePath(compare, tray) : withTray(pathname + withoutTray(search), tray, compare),
      carry: (to) => withTray(to, parsed.tray, compare),
    };
  }, [model, compare, pathname, search]);
  return <TrayContext value={state}>{children}</TrayContext>;
}

/**
 * Returns a function that adds a stance or an actor to the tray, or removes it: only the address changes. A full tray
 * takes nothing more.
 */
export function useTrayToggle(): (kind: TrayKind, id: string) => void {
  const { tray, hrefWith } = useTray();
  const navigate = useNavigate();
  return (kind, id) => {
    const next = toggle(tray, kind, id);
    if (next !== tray) void navigate(hrefWith(next), { preventScrollReset: true });
  };
}

/** The tray of the current address. */
export function useTray(): TrayState {
  return use(TrayContext);
}
