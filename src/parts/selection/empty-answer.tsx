import { beginsAfter } from "../../model/edtf.ts";
import { EMPTY_SELECTION, type EmptyReason, isEmptySelection, type Selection } from "../../domain/filter.ts";
import type { Named } from "../../domain/search-result.ts";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { NoResult } from "./no-result.tsx";
import type { Ask } from "./use-ask.ts";

interface EmptyAnswerProps {
  readonly why: EmptyReason;
  /** The actors and issues that the reader's search names. */
  readonly named: Named;
  readonly selection: Selection;
  /** The date as of which everything is shown; the empty text for now. */
  readonly asOf: string;
  /** The address of the same page with another selection. */
  readonly href: (selection: Selection) => string;
  readonly ask: Ask;
  /** Called when one of the links that lead to results goes, and the focus with it. */
  readonly onRemove: () => void;
}

const withoutSearch = (from: Selection): Selection => ({ ...from, q: "" });
const withoutFilters = ({ q }: Selection): Selection => ({ ...EMPTY_SELECTION, q });

/** The content of a view without results: the reason, and links that lead to results. */
export function EmptyAnswer({ why, named, selection, asOf, href, ask, onRemove }: EmptyAnswerProps) {
  const { messages, paths, show, actorText, issueText } = usePageContext();
  const words = messages.selection;
  const isEarlier = why === "corpus" && asOf !== "";
  const isBackwards = why === "filters" && beginsAfter(selection.from, selection.to);
  const hint = isEarlier ? words.asOf.nothingHint : isBackwards ? words.backwards : words.nothingHint[why];
  // If only one of the two is set, removing it shows everything, so one link is enough.
  const hasBoth = !isEmptySelection(withoutSearch(selection)) && !isEmptySelection(withoutFilters(selection));
  const ways = [
    ...(hasBoth && why !== "filters" ? [{ lead: withoutSearch, label: words.withoutSearch }] : []),
    ...(hasBoth && why !== "search" ? [{ lead: withoutFilters, label: words.withoutFilters }] : []),
    ...(isEmptySelection(selection) ? [] : [{ lead: () => EMPTY_SELECTION, label: words.startAgain }]),
  ];
  const pages = [
    ...named.actors.map((id) => ({ to: paths.actor(id), name: actorText(id) })),
    ...named.issues.map((id) => ({ to: paths.issue(id), name: issueText(id) })),
  ];
  return (
    <NoResult key={why} title={isEarlier ? words.asOf.nothing : words.nothing[why]}>
      <p className="mt-1">{hint}</p>
      {pages.length > 0 && (
        <nav aria-label={words.named} className="mt-3">
          <p>{words.named}</p>
          <ul className="flex flex-wrap gap-x-6">
            {pages.map(({ to, name }) => (
              <li key={to}>
                <Link to={to} className="target font-semibold">
                  {show(name)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ul className="mt-3 flex flex-wrap gap-x-6">
        {ways.map(({ lead, label }) => (
          <li key={label}>
            <Link
              to={href(lead(selection))}
              onClick={onRemove}
              onGo={() => ask((now) => ({ selection: lead(now.selection) }))}
              className="target font-semibold"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </NoResult>
  );
}
