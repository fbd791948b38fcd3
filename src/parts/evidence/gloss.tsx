/** Our own words beside a quotation, set apart from it by their brackets and their typeface. */
import type { Excerpt } from "../../model/schema.ts";
import { usePageContext } from "../page-context.tsx";

/** The gloss of an excerpt: the missing subject or object, in square brackets. */
export function Gloss({ excerpt: { gloss } }: { readonly excerpt: Excerpt }) {
  const { show } = usePageContext();
  return (
    gloss && (
      <p className="text-sm text-muted">
        <span>[</span>
        {show(gloss)}
        <span>]</span>
      </p>
    )
  );
}

/** Our translation of an excerpt, marked as ours. */
export function Translation({ excerpt: { translation } }: { readonly excerpt: Excerpt }) {
  const { messages, show } = usePageContext();
  return (
    translation && (
      <p className="mt-1 text-sm">
        <span className="text-muted">{`${messages.excerpt.translation}: `}</span>
        {show(translation)}
      </p>
    )
  );
}
