import type { Issue } from "../../model/schema.ts";
import type { Elements } from "../../ui/content.ts";
import { PositionStrip } from "../marks/position-strip.tsx";
import { usePageContext } from "../page-context.tsx";

interface ScaleFigureProps {
  readonly issue: Issue;
  /** The position to point out, if any. */
  readonly held?: string;
  /** Returns the content under a position, such as its actors. */
  readonly under?: (position: string) => Elements;
}

/** The positions of an issue in their order, in words and marks. */
export function ScaleFigure({ issue, held, under }: ScaleFigureProps) {
  const { messages, show } = usePageContext();
  return (
    <div>
      <p className="text-sm text-muted">
        {issue.scale === "ordinal" ? messages.position.onScale : messages.position.amongPositions}
      </p>
      <ol>
        {issue.positions.map(({ id, label, description }) => (
          <li
            key={id}
            className="border-s-2 border-line py-1.5 ps-3 data-held:border-ink"
            data-held={id === held || undefined}
          >
            <span className="flex items-baseline gap-2">
              <PositionStrip issue={issue} taken={[id]} />
              <span className={`min-w-0 ${id === held ? "font-semibold" : ""}`}>
                {show(label)}
                {id === held && <span className="sr-only">{` (${messages.position.held})`}</span>}
              </span>
            </span>
            {description && <span className="block text-sm text-muted">{show(description)}</span>}
            {under?.(id)}
          </li>
        ))}
      </ol>
    </div>
  );
}
