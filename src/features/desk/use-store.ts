/** The drafts that this device keeps for the site. */
import { useOutletContext } from "react-router";
import { perText } from "../../model/remember.ts";
import type { Site } from "../../reading/site.ts";
import { openStore, type Store } from "./store.ts";

/** Opens the store of a site once. */
const storeOf = perText(openStore);

/** The store of the site. */
export function useStore(): Store {
  const { basePath } = useOutletContext<Site>();
  return storeOf(basePath);
}
