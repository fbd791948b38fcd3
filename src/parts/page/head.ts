import type { Params } from "react-router";
import type { PageContext } from "../page-context.tsx";

/** What a page says of itself outside of its body. */
export interface Head {
  readonly title: string;
  readonly description: string;
}

/** The `handle` of every route: its head, from the model and the address. A prerendered page has no query. */
export interface PageHandle {
  readonly head: (context: PageContext, params: Readonly<Params>, search?: string) => Head;
}
