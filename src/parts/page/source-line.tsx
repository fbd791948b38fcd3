import { inLanguage } from "../../model/language.ts";
import { Link } from "./link.tsx";
import { usePageContext } from "../page-context.tsx";

/** More than these are named on the page about the site alone. */
const SHOWN = 3;

/** Which sources the comparison rests on. */
export function SourceLine() {
  const { model, messages, paths, date, ownWords, showIn } = usePageContext();
  const more = model.sources.length - SHOWN;
  return (
    <p {...ownWords} className="mt-2 text-sm text-muted">
      <span>{`${model.sources.length === 1 ? messages.sources.one : messages.sources.several}: `}</span>
      {model.sources.slice(0, SHOWN).map((source, index) => (
        <span key={source.id}>
          {index > 0 && <span>; </span>}
          {showIn(source.inLanguage, source.publisher)}
          <span>{`, ${date(source.datePublished)}: `}</span>
          <Link
            to={paths.source(source.id)}
            {...inLanguage(source.inLanguage)}
            className="font-serif text-base"
          >
            {source.headline}
          </Link>
        </span>
      ))}
      {more > 0 && (
        <>
          <span>; </span>
          <Link to={`${paths.about}#sources`}>{messages.sources.more(more)}</Link>
        </>
      )}
    </p>
  );
}
