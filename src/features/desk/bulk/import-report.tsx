/** Shows what an import brought in, or each cell that is not right. */
import type { ImportResult } from "../../../coding/tables/import-table.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { cellWords } from "./cell-words.ts";

/** The most errors that are listed: an author corrects the first, and tries again. */
const MOST_LISTED = 100;

/** The result of an import. */
export function ImportReport({ result }: { readonly result: ImportResult }) {
  const { messages } = usePageContext();
  const words = messages.bulk;
  if (result.ok) {
    const { stances, silences, excerpts, skipped } = result.counts;
    return (
      <>
        <p className="font-semibold">{words.brought(stances, silences, excerpts)}</p>
        {skipped > 0 && <p>{words.skipped(skipped)}</p>}
      </>
    );
  }
  const left = result.errors.length - MOST_LISTED;
  return (
    <>
      <p className="font-semibold">{words.notBrought(result.errors.length)}</p>
      <ul className="mt-2 max-w-measure space-y-2">
        {result.errors.slice(0, MOST_LISTED).map((error, at) => {
          const { cell, problem } = cellWords(error, messages);
          return (
            // A cell may have several errors, which never change their order.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at} className="border-s-4 border-ink ps-3 wrap-anywhere">
              <span className="font-semibold">{cell}</span>
              <span>{messages.colon}</span>
              <span>{problem}</span>
            </li>
          );
        })}
      </ul>
      {left > 0 && <p>{messages.desk.check.more(left)}</p>}
    </>
  );
}
