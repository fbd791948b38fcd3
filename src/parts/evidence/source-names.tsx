import { namesSources } from "../../domain/sources.ts";
import type { Source } from "../../model/schema.ts";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

/** Sources by publisher and date, each linked to its page; renders nothing if the corpus has only one source. */
export function SourceNames({ sources }: { readonly sources: readonly Source[] }) {
  const { model, paths, date, showIn } = usePageContext();
  if (!namesSources(model)) return null;
  return sources.map((source, at) => (
    <span key={source.id}>
      {at > 0 && <span>; </span>}
      <Link to={paths.source(source.id)}>
        {showIn(source.inLanguage, source.publisher)}
        <span>{`, ${date(source.datePublished)}`}</span>
      </Link>
    </span>
  ));
}
