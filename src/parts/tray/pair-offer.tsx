import { pairOf } from "../../domain/pair.ts";
import { reportsOf } from "../../domain/sources.ts";
import { comparePath } from "../../url/tray.ts";
import { PositionLabel } from "../evidence/labels.tsx";
import { SourceNames } from "../evidence/source-names.tsx";
import { Link } from "../page/link.tsx";
import { RelationSources } from "../stances/relations.tsx";
import { usePageContext } from "../page-context.tsx";

/**
 * Two stances of one actor in contrast, as a start for a comparison; renders nothing if there are none. It is called a
 * contrast in the source only if one source draws it.
 */
export function PairOffer() {
  const { model, messages, paths, show, actorText, issueText } = usePageContext();
  const pair = pairOf(model);
  if (!pair) return null;
  const ids = pair.stances.map(({ id }) => id);
  return (
    <section aria-labelledby="pair" className="max-w-measure border-t-2 border-ink pt-3">
      <h2 id="pair" className="text-sm font-semibold">
        {pair.source ? messages.pair.title : messages.pair.ours}
      </h2>
      <ul className="mt-2 grid gap-y-2 sm:grid-cols-2">
        {pair.stances.map((stance) => (
          <li key={stance.id} className="border-line sm:px-4 sm:first:ps-0 sm:not-first:border-s">
            <span className="block text-sm text-muted">
              {show(actorText(stance.actor))}
              <span>, </span>
              {show(issueText(stance.issue))}
            </span>
            <Link to={paths.stance(stance.id)} className="target font-semibold">
              <PositionLabel stance={stance} stacked />
            </Link>
            {!pair.source && (
              <span className="block text-sm text-muted">
                <SourceNames sources={reportsOf(model, stance).sources} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {pair.note && <p className="mt-1 text-sm">{show(pair.note)}</p>}
      <RelationSources evidence={pair.evidence} />
      <Link
        to={comparePath(paths.compare, { kind: "stances", ids })}
        className="target font-semibold print:hidden"
      >
        {messages.pair.compare}
      </Link>
    </section>
  );
}
