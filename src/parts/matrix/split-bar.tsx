import type { Issue } from "../../model/schema.ts";
import { usePageContext } from "../page-context.tsx";
import { fillOf } from "./fill-of.ts";

interface SplitBarProps {
  readonly issue: Issue;
  /** The number of actors at each position. */
  readonly split: readonly number[];
}

/** The actors at each position of an issue: a bar with a part for each, and the numbers in words. */
export function SplitBar({ issue, split }: SplitBarProps) {
  const { show } = usePageContext();
  const total = split.reduce((sum, count) => sum + count, 0);
  if (total < 2) return null;
  const starts = split.map((_, at) => split.slice(0, at).reduce((sum, count) => sum + count, 0));
  return (
    <>
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${total} 1`}
        preserveAspectRatio="none"
        height="12"
        className="picture mt-2 block h-3 w-full rtl:-scale-x-100"
      >
        {split.map((count, at) => (
          <rect
            key={issue.positions[at]?.id}
            x={starts[at]}
            width={count}
            height={1}
            className={fillOf(issue, at)}
          />
        ))}
      </svg>
      <ul className="mt-1 flex flex-wrap gap-x-3 text-xs text-muted">
        {issue.positions.map(({ id, label }, at) => (
          <li key={id}>
            <span>{`${split[at] ?? 0} `}</span>
            {show(label)}
          </li>
        ))}
      </ul>
    </>
  );
}
