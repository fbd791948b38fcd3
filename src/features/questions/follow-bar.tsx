import { useEffect, useRef } from "react";
import { followable } from "../../domain/questions.ts";
import { Link } from "../../parts/page/link.tsx";
import { LinkToolbar, ToolbarLink } from "../../parts/page/link-toolbar.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { comparePath } from "../../url/compare-params.ts";
import type { Selected } from "../../parts/selection/selected-page.tsx";
import { MAX_FOLLOWED } from "../../url/page-params.ts";

type FollowBarProps = Pick<Selected, "follow" | "href" | "ask">;

/** The followed actors after one was pressed. */
function withPressed(follow: readonly string[], actor: string): readonly string[] {
  if (follow.includes(actor)) return follow.filter((id) => id !== actor);
  return follow.length >= MAX_FOLLOWED ? follow : [...follow, actor];
}

/** A current one is dark: its outline is light, and far enough inside. */
const CHOICE =
  "inline-flex min-h-11 items-center gap-1.5 rounded-full px-3 text-sm text-ink no-underline hover:underline aria-current:inverse aria-current:-outline-offset-6 aria-current:outline-paper aria-disabled:text-muted";

/**
 * The actors that a reader can follow, each a link that starts or stops following. They are one tab stop, at the first that is
 * followed. Two or more can be compared.
 */
export function FollowBar({ follow, href, ask }: FollowBarProps) {
  const { model, messages, paths, show, actorText } = usePageContext();
  const words = messages.questions;
  const isFull = follow.length >= MAX_FOLLOWED;
  const bar = useRef<HTMLDivElement>(null);
  const [first] = follow;
  const some = followable(model);
  const others = follow.filter((id) => !some.some(({ actor }) => actor === id));
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
      <LinkToolbar ref={bar} label={words.follow} className="basis-40">
        <span className="pe-1 text-sm text-muted max-md:sr-only">{words.follow}</span>
        <ToolbarLink
          to={href({ follow: [] })}
          onGo={() => ask(() => ({ follow: [] }))}
          isCurrent={follow.length === 0}
          className={CHOICE}
        >
          {words.everyone}
        </ToolbarLink>
        {/* At an earlier date an actor that is followed may have no stance yet. */}
        {[...some, ...others.map((actor) => ({ actor, stances: 0 }))].map(({ actor, stances }) => {
          const isFollowed = follow.includes(actor);
          const isShut = isFull && !isFollowed;
          return (
            <ToolbarLink
              key={actor}
              id={`follow-${actor}`}
              to={href({ follow: withPressed(follow, actor) })}
              onGo={() => ask((now) => ({ follow: withPressed(now.follow, actor) }))}
              isCurrentNext={!isFollowed && !isShut}
              isStop={actor === first}
              isCurrent={isFollowed}
              aria-disabled={isShut || undefined}
              className={CHOICE}
            >
              {show(actorText(actor))}
              <span aria-hidden="true" className="text-xs tabular-nums">
                {String(stances)}
              </span>
              <span className="sr-only">{`, ${messages.counts.stances(stances)}`}</span>
            </ToolbarLink>
          );
        })}
      </LinkToolbar>
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
