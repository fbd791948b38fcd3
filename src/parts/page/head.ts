import type { Params } from "react-router";
import type { Elements } from "../../ui/content.ts";
import type { PageContext } from "../page-context.tsx";
import type { OnDemand } from "./on-demand.tsx";

/** The title and the description of a page, in its head. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

/** The export `page` of a file that contains a page. */
export interface PageModule {
  readonly Component: () => Elements;
  /** The page's head, from the model and the address. A prerendered page has no query. */
  readonly head: (context: PageContext, params: Readonly<Params>, search?: string) => Head;
  /** The parts that the page shows for a query. */
  readonly parts?: (search: string) => readonly OnDemand[];
  /** The parts at its foot, which the build renders and a browser loads when the reader comes near them. */
  readonly below?: readonly OnDemand[];
}
