import { namesSources } from "../../domain/sources.ts";
import type { Source } from "../../model/schema.ts";
import type { Content } from "../../ui/content.ts";
import { asElement, join } from "../../ui/fill.tsx";
import { Link } from "../page/link.tsx";
import { type PageContext, usePageContext } from "../page-context.tsx";

/** A source by publisher and date. */
export function showSource({ date, showIn }: PageContext, source: Source): Content {
  return join(showIn(source.inLanguage, source.publisher), `, ${date(source.datePublished)}`);
}

interface SourceNamesProps {
  readonly sources: readonly Source[];
  /** False where links to the pages of the sources would be too many. */
  readonly linked?: boolean;
  /** Set in a line of text, where links need not have the size of a target. */
  readonly inText?: boolean;
}

/** Sources by publisher and date, each linked to its page; renders nothing if the corpus has only one source. */
export function SourceNames({ sources, linked = true, inText = false }: SourceNamesProps) {
  const context = usePageContext();
  const { model, paths } = context;
  if (!namesSources(model)) return null;
  const areApart = linked && !inText;
  const names = sources.map((source, at) => (
    <span key={source.id}>
      {at > 0 && !areApart && <span>; </span>}
      {linked ? (
        <Link to={paths.source(source.id)} className={inText ? "" : "target"}>
          {showSource(context, source)}
        </Link>
      ) : (
        asElement(showSource(context, source))
      )}
    </span>
  ));
  // A separator would be left alone at the end of a line: these links are too tall and wide to be words in it.
  return areApart ? <span className="flex flex-wrap gap-x-5">{names}</span> : names;
}
