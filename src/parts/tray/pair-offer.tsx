import { pairOf } from "../../domain/pair.ts";
import { comparePath } from "../../url/tray.ts";
import { PositionLabel } from "../evidence/labels.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

/** The two stances that a source contrasts, as a start for a comparison; renders nothing if there are none. */
export function PairOffer() {
  const { model, messages, paths, show, actorText, issueText } = usePageContext();
  const pair = pairOf(model);
  if (!pair) return null;
  const ids = pair.stances.map(({ id }) => id);
  return (
    <section aria-labelledby="pair" className="max-w-measure border-t-2 border-ink pt-3">
      <h2 id="pair" className="text-sm font-semibold">
        {messages.pair.title}
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
          </li>
        ))}
      </ul>
      {pair.note && <p className="mt-1 text-sm">{show(pair.note)}</p>}
      <Link
        to={comparePath(paths.compare, { kind: "stances", ids })}
        className="target font-semibold print:hidden"
      >
        {messages.pair.compare}
      </Link>
    </section>
  );
}
