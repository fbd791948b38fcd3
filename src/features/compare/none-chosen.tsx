import { relatedPairs } from "../../domain/partners.ts";
import { holders } from "../../domain/silence.ts";
import { fill } from "../../ui/fill.tsx";
import { Section } from "../../ui/section.tsx";
import { comparePath } from "../../url/compare-params.ts";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
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

/** A pair of stances: who answers whom, and below that their issues and positions. */
function PairName({ from, kind, to }: ReturnType<typeof relatedPairs>[number]) {
  const { messages, show, actorText, issueText, positionText } = usePageContext();
  const isOwn = from.actor === to.actor;
  const [sentence, other] = isOwn
    ? [messages.relationOwn[kind], issueText(to.issue)]
    : [messages.relation[kind], actorText(to.actor)];
  return (
    <>
      <span className="block font-semibold underline">
        {fill(sentence, show(actorText(from.actor)), show(other))}
      </span>
      {[from, to].map(({ id, issue, position }) => (
        <span key={id} className="block text-sm text-muted">
          {(id === from.id || issue !== from.issue) && (
            <>
              {show(issueText(issue))}
              <span>{messages.colon}</span>
            </>
          )}
          {show(positionText(issue, position))}
        </span>
      ))}
    </>
  );
}

/** Pairs of stances that the record relates, each a link that compares the two. */
export function PairsToBegin() {
  const { model, messages, paths } = usePageContext();
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
                className="target leading-snug no-underline"
              >
                <PairName from={from} kind={kind} to={to} />
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
