import { memo } from "react";
import type { Question } from "../../domain/questions.ts";
import { usePageContext } from "../../parts/page-context.tsx";
import { stepOf } from "../../parts/marks/position-look.ts";

/** The positions of a question in columns, each with the names of its actors alone. */
export const PositionNames = memo(function PositionNames({
  question: { issue, positions },
}: {
  readonly question: Question;
}) {
  const { messages, show, list, actorName } = usePageContext();
  return (
    <ol className="positions gap-0.5 empty:hidden">
      {positions.map(({ position, index, voices, isFormer }) => {
        const actors = new Set(voices.flatMap(({ stances }) => stances.map(({ actor }) => actor)));
        const names = [...actors].map(actorName);
        return (
          <li
            key={position.id}
            data-step={stepOf(issue, index)}
            data-held={names.length > 0 || undefined}
            className="position px-3 py-2 text-sm"
          >
            <h3 className="leading-snug font-semibold">{show(position.label)}</h3>
            <p>{names.length > 0 ? list(names) : messages.position[isFormer ? "earlier" : "nobody"]}</p>
          </li>
        );
      })}
    </ol>
  );
});
