/** The draft that the address names. */
import { useCallback } from "react";
import { useLocation, useNavigate } from "react-router";
import { usePageContext } from "../../parts/page-context.tsx";

const KEY = "draft";

/** Returns the id of the open draft, empty if none is, and a function that opens another. */
export function useDraftAddress(): readonly [id: string, open: (id: string) => void] {
  const { paths } = usePageContext();
  const { search } = useLocation();
  const navigate = useNavigate();
  const open = useCallback(
    (id: string) => void navigate(paths.desk + (id === "" ? "" : `?${new URLSearchParams({ [KEY]: id })}`)),
    [navigate, paths],
  );
  return [new URLSearchParams(search).get(KEY) ?? "", open];
}
