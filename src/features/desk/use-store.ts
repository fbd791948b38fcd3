/** The drafts that this device keeps for the site. */
import { useOutletContext } from "react-router";
import type { Site } from "../../reading/site.ts";
import { openStore, type Store } from "./store.ts";

let store: Store | undefined;

/** The store of the site, opened once for the page. */
export function useStore(): Store {
  const { basePath } = useOutletContext<Site>();
  store ??= openStore(basePath);
  return store;
}
