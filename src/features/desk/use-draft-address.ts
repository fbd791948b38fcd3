/** The draft that the address names. */
import { useCallback } from "react";
import { useLocation } from "react-router";
import { type GoOptions, useNavigation } from "../../parts/page/navigation.ts";
import { usePageContext } from "../../parts/page-context.tsx";

const KEY = "draft";

/** Returns the id of the open draft, empty if none is, and a function that opens another. */
export function useDraftAddress(): readonly [id: string, open: (id: string, options?: GoOptions) => void] {
  const { paths } = usePageContext();
  const { search } = useLocation();
  const { goTo } = useNavigation();
  const open = useCallback(
    (id: string, options?: GoOptions) =>
      goTo(paths.desk + (id === "" ? "" : `?${new URLSearchParams({ [KEY]: id })}`), options),
    [goTo, paths],
  );
  return [new URLSearchParams(search).get(KEY) ?? "", open];
}
