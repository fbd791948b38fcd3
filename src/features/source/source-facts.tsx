import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { quotedCharacters } from "../../model/check/coverage.ts";
import { isAnchored } from "../../model/anchored.ts";
import { excerptsOfSource, get } from "../../model/model.ts";
import type { Source } from "../../model/schema.ts";
import { Fact, Facts } from "../../ui/facts.tsx";
import { licenceName } from "../../reading/licence-name.ts";

interface ReadForProps {
  readonly issue: string;
  /** True if no other issue stands beside it. */
  readonly isOnly: boolean;
}

/** An issue that the source was read for. */
function ReadFor({ issue, isOnly }: ReadForProps) {
  const { paths, show, issueText } = usePageContext();
  return (
    <Link to={paths.issue(issue)} className={isOnly ? "target flush" : ""}>
      {show(issueText(issue))}
    </Link>
  );
}

/** A licence by its name, or by its address, which is a link. */
function LicenceLink({ licence }: { readonly licence: string }) {
  return URL.canParse(licence) ? (
    <a href={licence} rel="external noopener license" className="target flush">
      {licence}
    </a>
  ) : (
    <span>{licenceName(licence)}</span>
  );
}

export function SourceFacts({ source }: { readonly source: Source }) {
  const { model, messages, paths, date, languageName, showIn, showList } = usePageContext();
  const words = messages.source;
  const original =
    source.originalSource === undefined ? undefined : get(model.byId.sources, source.originalSource);
  const excerpts = excerptsOfSource(model, source.id);
  const share =
    source.text && Math.round((100 * quotedCharacters(excerpts.filter(isAnchored))) / source.text.length);
  return (
    <Facts paired>
      <Fact name={words.author}>{source.author && showIn(source.inLanguage, source.author.join(", "))}</Fact>
      <Fact name={words.publisher}>{showIn(source.inLanguage, source.publisher)}</Fact>
      <Fact name={words.published}>{date(source.datePublished)}</Fact>
      <Fact name={words.modified}>{source.dateModified && date(source.dateModified)}</Fact>
      <Fact name={words.accessed}>{source.accessed && date(source.accessed)}</Fact>
      <Fact name={words.original}>
        {original && (
          <Link to={paths.source(original.id)} className="target flush">
            {showIn(original.inLanguage, original.headline)}
          </Link>
        )}
      </Fact>
      <Fact name={words.dateline}>{source.dateline && showIn(source.inLanguage, source.dateline)}</Fact>
      <Fact name={words.language}>{languageName(source.inLanguage)}</Fact>
      <Fact name={words.words}>{source.wordCount && words.wordCount(source.wordCount)}</Fact>
      <Fact name={words.read}>
        <ul className="flex flex-wrap gap-x-6">
          <li>
            <a href={source.url} rel="external noopener" className="target flush">
              {words.live}
            </a>
          </li>
          {source.archivedAt !== undefined && (
            <li>
              <a href={source.archivedAt} rel="external noopener" className="target flush">
                {words.archived}
              </a>
            </li>
          )}
        </ul>
      </Fact>
      <Fact name={words.quoted}>
        {share === undefined ? words.excerpts(excerpts.length) : words.share(share, excerpts.length)}
      </Fact>
      <Fact name={words.rights}>{source.rights === "open" ? words.rightsOpen : words.rightsReserved}</Fact>
      <Fact name={words.licence}>{source.licence && <LicenceLink licence={source.licence} />}</Fact>
      <Fact name={words.credit}>{source.credit && showIn(source.inLanguage, source.credit)}</Fact>
      <Fact name={words.readFor}>
        {source.readFor === "all"
          ? words.readForAll
          : source.readFor &&
            showList(
              source.readFor.map((id) => (
                <ReadFor key={id} issue={id} isOnly={source.readFor?.length === 1} />
              )),
            )}
      </Fact>
      <Fact name={words.digest}>
        {source.text && (
          <>
            <code className="font-mono text-sm break-all">{source.text.sha256}</code>
            <span className="block text-sm text-muted">{words.digestMeans}</span>
          </>
        )}
      </Fact>
    </Facts>
  );
}
