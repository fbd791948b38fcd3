import { useEffect, useRef } from "react";
import { followable } from "../../domain/questions.ts";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { moveInToolbar } from "../../ui/roving-keys.ts";
import { comparePath } from "../../url/compare-params.ts";
import { MAX_FOLLOWED, type PageState } from "../../url/page-params.ts";

interface FollowBarProps {
  /** The ids of the followed actors. */
  readonly follow: readonly string[];
  /** The address of the same page with another state. */
  readonly href: (change: Partial<PageState>) => string;
}

const CHOICE =
  "inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-full px-3 text-sm whitespace-nowrap text-ink no-underline hover:underline aria-current:inverse aria-current:font-semibold aria-disabled:text-muted";

/**
 * The actors that a reader can follow, each a link that starts or stops following. They are one tab stop, at the first that is
 * followed. Two or more can be compared.
 */
export function FollowBar({ follow, href }: FollowBarProps) {
  const { model, messages, paths, show, actorText } = usePageContext();
  const words = messages.questions;
  const isFull = follow.length >= MAX_FOLLOWED;
  const bar = useRef<HTMLDivElement>(null);
  const [first] = follow;
  useEffect(() => {
    const [place, name] = [bar.current, document.getElementById(`follow-${first}`)];
    if (!place || !name) return;
    // An address may follow a name beyond the edge of a narrow bar. Only the bar is scrolled, and not the page.
    const toMiddle = name.offsetLeft - (place.clientWidth - name.offsetWidth) / 2;
    const offBy = Math.abs(toMiddle - place.scrollLeft);
    if (offBy > (place.clientWidth - name.offsetWidth) / 2) place.scrollLeft = toMiddle;
  }, [first]);
  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        aria-label={words.follow}
        className="scrolls relative flex min-w-0 grow basis-40 items-center gap-x-1 overflow-x-auto print:hidden noscript:invisible"
      >
        <span className="shrink-0 pe-1 text-sm whitespace-nowrap text-muted max-md:sr-only">
          {words.follow}
        </span>
        <Link
          to={href({ follow: [] })}
          preventScrollReset
          onKeyDown={moveInToolbar}
          tabIndex={follow.length === 0 ? 0 : -1}
          aria-current={follow.length === 0 ? "true" : undefined}
          className={CHOICE}
        >
          {words.everyone}
        </Link>
        {followable(model).map(({ actor, stances }) => {
          const isFollowed = follow.includes(actor);
          const next = isFollowed ? follow.filter((id) => id !== actor) : [...follow, actor];
          return (
            <Link
              key={actor}
              id={`follow-${actor}`}
              to={href({ follow: isFull && !isFollowed ? follow : next })}
              preventScrollReset
              onKeyDown={moveInToolbar}
              tabIndex={actor === follow[0] ? 0 : -1}
              aria-current={isFollowed ? "true" : undefined}
              aria-disabled={(isFull && !isFollowed) || undefined}
              className={CHOICE}
            >
              {show(actorText(actor))}
              <span aria-hidden="true" className="text-xs tabular-nums">
                {String(stances)}
              </span>
              <span className="sr-only">{`, ${words.stancesOf(stances)}`}</span>
            </Link>
          );
        })}
      </div>
      {follow.length > 1 && (
        <Link
          to={comparePath(paths.compare, { kind: "actors", ids: follow })}
          className="target shrink-0 px-2 text-sm font-semibold whitespace-nowrap"
        >
          {words.compareFollowed}
        </Link>
      )}
    </>
  );
}
