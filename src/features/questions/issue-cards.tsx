import { columnOf, type Matrix } from "../../domain/matrix.ts";
import { EarlierStances } from "../../parts/stances/earlier-stances.tsx";
import { HiddenEntries } from "../../parts/stances/hidden-entries.tsx";
import { Link } from "../../parts/page/link.tsx";
import { Highlighted } from "../../parts/evidence/highlighted.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { SilentActors } from "../../parts/stances/silent-actors.tsx";
import { StanceCell } from "../../parts/stances/stance-cell.tsx";

/** The comparison for a narrow screen: the same content, issue by issue. */
export function IssueCards({ matrix }: { readonly matrix: Matrix }) {
  const { paths, show, issueText } = usePageContext();
  return matrix.issues.map((issue, at) => {
    const { stances, earlier, hidden, silences } = columnOf(matrix, at);
    return (
      <section key={issue.id} className="mb-6 rounded-sm border border-line">
        <div className="break-inside-avoid break-after-avoid border-b border-line bg-panel p-3">
          <h3 className="font-semibold">
            <Link to={paths.issue(issue.id)} className="target text-ink">
              <Highlighted text={issueText(issue.id)} />
            </Link>
          </h3>
          <p className="text-sm text-muted">{show(issue.question)}</p>
        </div>
        {stances.length > 0 && (
          <ul>
            {stances.map((stance) => (
              <li key={stance.id} className="border-b border-line p-1">
                <StanceCell stance={stance} id={`card-${stance.id}`} withActor />
                <EarlierStances
                  stance={stance}
                  count={earlier.get(stance) ?? 0}
                  className="target px-2 text-xs"
                />
              </li>
            ))}
          </ul>
        )}
        <div className="space-y-1 p-3 text-sm text-muted">
          <HiddenEntries hidden={hidden} />
          <SilentActors silences={silences} />
        </div>
      </section>
    );
  });
}
