/** The page of the preview that the address of the desk names, after a hash. So Back, a reload and a new tab show it, too. */
import { useMemo } from "react";
import { useLocation } from "react-router";
import { useNavigation } from "../../../parts/page/navigation.ts";
import { usePageContext } from "../../../parts/page-context.tsx";

interface PreviewAddress {
  /** The path of the page that is shown, below the home of the locale; `undefined` while another view is shown. */
  readonly page: string | undefined;
  /** The URL, without the origin, of the desk with a page in the preview. */
  readonly hrefOf: (page: string) => string;
  readonly show: (page: string) => void;
  /** Goes back to the other views. */
  readonly leave: () => void;
}

/** The path of the page that the hash of the desk's address names; `undefined` if it names none. */
export function pageIn(hash: string): string | undefined {
  return hash.startsWith("#/") ? hash.slice(1) : undefined;
}

/** Returns the page in the preview, and the ways to others and out of it. */
export function usePreviewAddress(): PreviewAddress {
  const { paths } = usePageContext();
  const { search, hash } = useLocation();
  const { hrefOf, goTo } = useNavigation();
  const page = pageIn(hash);
  const ways = useMemo(() => {
    const desk = paths.desk + search;
    return {
      hrefOf: (to: string) => hrefOf(`${desk}#${to}`),
      show: (to: string) => goTo(`${desk}#${to}`, { preventScrollReset: true, flushSync: true }),
      leave: () => goTo(desk, { preventScrollReset: true, flushSync: true }),
    };
  }, [paths, search, hrefOf, goTo]);
  return { page, ...ways };
}
