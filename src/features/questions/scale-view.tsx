import { HiddenEntries } from "../../parts/stances/hidden-entries.tsx";
import { Link } from "../../parts/page/link.tsx";
import { columnOf, type Matrix } from "../../domain/matrix.ts";
import { Highlighted } from "../../parts/evidence/highlighted.tsx";
import { IssueScale } from "../../parts/stances/issue-scale.tsx";
import { usePageContext } from "../../parts/page-context.tsx";

interface ScaleViewProps {
  readonly matrix: Matrix;
  /** The address of the same selection as a table. */
  readonly tableHref: string;
}

/** The scale view: the axis of each issue, with the actors at their positions. */
export function ScaleView({ matrix, tableHref }: ScaleViewProps) {
  const { messages, paths, ownWords, show, issueText } = usePageContext();
  return (
    <>
      <p {...ownWords} className="max-w-measure text-sm text-muted">
        <span>{`${messages.scaleView.means} `}</span>
        <Link to={tableHref} preventScrollReset>
          {messages.scaleView.asTable}
        </Link>
      </p>
      <div className="mt-6 grid gap-x-12 gap-y-10 xl:grid-cols-2">
        {matrix.issues.map((issue, at) => {
          const { stances, earlier, silences, hidden } = columnOf(matrix, at);
          return (
            <figure
              key={issue.id}
              aria-labelledby={`figure-${issue.id}`}
              className="border-t-2 border-ink pt-3 break-inside-avoid"
            >
              <figcaption className="mb-3">
                <h3 id={`figure-${issue.id}`} className="text-lg font-semibold">
                  <Link to={paths.issue(issue.id)} className="target text-ink">
                    <Highlighted text={issueText(issue.id)} />
                  </Link>
                </h3>
                <p className="text-sm text-muted">{show(issue.question)}</p>
              </figcaption>
              <IssueScale issue={issue} stances={stances} earlier={earlier} silences={silences} />
              <HiddenEntries hidden={hidden} className="mt-1 text-xs text-muted" />
            </figure>
          );
        })}
      </div>
    </>
  );
}
