import { inLanguage } from "../../model/language.ts";
import { Link } from "./link.tsx";
import { usePageContext } from "../page-context.tsx";

/** More than these are named on the page about the site alone. */
const SHOWN = 3;

/** Which sources the comparison rests on: the only one with its headline, several in a line of text. */
export function SourceLine() {
  const { model, messages, paths, date, ownWords, showIn } = usePageContext();
  const more = model.sources.length - SHOWN;
  const isOnly = model.sources.length === 1;
  return (
    <p {...ownWords} className="py-3 text-sm text-muted md:py-0">
      <span>{messages.sources.named(model.sources.length) + messages.colon}</span>
      {model.sources.slice(0, SHOWN).map((source, index) => (
        <span key={source.id}>
          {index > 0 && <span>; </span>}
          <Link to={paths.source(source.id)} className={isOnly ? "target flush md:inline" : ""}>
            {showIn(source.inLanguage, source.publisher)}
            <span>{`, ${date(source.datePublished)}`}</span>
            {isOnly && (
              <>
                <span className="max-md:hidden print:inline!">{messages.colon}</span>
                <span
                  {...inLanguage(source.inLanguage)}
                  className="font-serif text-base max-md:hidden print:inline!"
                >
                  {source.headline}
                </span>
              </>
            )}
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
