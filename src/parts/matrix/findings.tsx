import { memo, type ReactElement } from "react";
import type { Matrix } from "../../domain/matrix.ts";
import { isAgreedByAll, mostAgreed, mostAlike } from "../../domain/similarity.ts";
import { fill } from "../../ui/fill.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

/** The most pairs or issues that a sentence names. */
const MOST_NAMED = 3;

/** Names in a list; if there are many, the number of the others. */
function useShortList(): (names: readonly ReactElement[]) => ReactElement {
  const { messages, showList } = usePageContext();
  return (names) =>
    names.length <= MOST_NAMED
      ? showList(names)
      : showList([
          ...names.slice(0, MOST_NAMED - 1),
          messages.matrix.picture.more(names.length - MOST_NAMED + 1),
        ]);
}

/** Two sentences: the actors with the most equal positions, and the issues with the most actors at one position. */
export const Findings = memo(function Findings({ matrix }: { readonly matrix: Matrix }) {
  const { messages, paths, show, actorText, issueText } = usePageContext();
  const shortList = useShortList();
  const words = messages.matrix.picture;
  const pairs = mostAlike(matrix);
  const issues = mostAgreed(matrix);
  const [pair] = pairs;
  const [issue] = issues;
  return (
    <div className="space-y-0.5 text-sm">
      {pair && (
        <p>
          <span className="font-semibold">{words.alike + messages.colon}</span>
          {shortList(
            pairs.map(({ actors: [a, b] }) => (
              <span key={`${a.id} ${b.id}`}>
                {fill(words.pair, show(actorText(a.id)), show(actorText(b.id)))}
              </span>
            )),
          )}
          <span>{` (${words.sameOn(pair.same, pair.both)}).`}</span>
        </p>
      )}
      {issue && (
        <p>
          <span className="font-semibold">{words.agreed + messages.colon}</span>
          {shortList(
            issues.map(({ issue: { id } }) => (
              <Link key={id} to={paths.issue(id)} className="text-ink">
                {show(issueText(id))}
              </Link>
            )),
          )}
          <span>{` (${words.atOne(issue.most, issue.all)}).`}</span>
          {!isAgreedByAll(matrix) && <span>{` ${words.notAll}`}</span>}
        </p>
      )}
    </div>
  );
});
