import { relatedPairs } from "../../domain/partners.ts";
import { holders } from "../../domain/silence.ts";
import { Section } from "../../ui/section.tsx";
import { comparePath } from "../../url/compare-params.ts";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { showStanceName } from "./compared-names.ts";
import { goToTop } from "./go-to-top.ts";

/** The most pairs that are offered to begin with. */
const MOST_PAIRS = 6;

/** Instead of the fields, for readers without script: where to read what could be compared. */
export function WithoutScript() {
  const { model, messages, paths, show } = usePageContext();
  return (
    <noscript>
      <p className="mt-6 max-w-measure">{messages.comparePage.needsScript}</p>
      <ul className="flex flex-wrap gap-x-5">
        <li>
          <Link to={paths.home} className="target font-semibold">
            {messages.titles.home}
          </Link>
        </li>
        {holders(model).map(({ id, name }) => (
          <li key={id}>
            <Link to={paths.actor(id)} className="target">
              {show(name)}
            </Link>
          </li>
        ))}
      </ul>
    </noscript>
  );
}

/** Pairs of stances that the record relates, each a link that compares the two. */
export function PairsToBegin() {
  const context = usePageContext();
  const { model, messages, paths } = context;
  const pairs = relatedPairs(model).slice(0, MOST_PAIRS);
  if (pairs.length === 0) return null;
  return (
    <div className="noscript:hidden">
      <Section id="pairs" title={messages.comparePage.begin}>
        <ul className="gap-x-12 lg:columns-2">
          {pairs.map(({ from, kind, to }) => (
            <li key={`${from.id} ${to.id}`} className="mb-3 break-inside-avoid-column">
              <Link
                to={comparePath(paths.compare, { kind: "stances", ids: [from.id, to.id] })}
                onClick={goToTop}
                className="target leading-snug"
              >
                <span>{showStanceName(context, from)}</span>
                <span> </span>
                <em className="text-muted">{messages.response[kind]}</em>
                <span> </span>
                <span>{showStanceName(context, to)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
