import { use } from "react";
import { fill } from "../../ui/fill.tsx";
import { pageOfCollection } from "../../domain/record-pages.ts";
import { usePageContext } from "../page-context.tsx";
import { FormerRecord } from "./former-record.ts";
import { focusHeading } from "./page-heading.tsx";
import { RecordLink } from "./record-link.tsx";

/** Says that the address of the page is a former one, with a link to the current one; otherwise renders nothing. */
export function FormerNote() {
  const { former } = usePageContext().messages;
  const record = use(FormerRecord);
  if (!record) return null;
  return (
    <p className="mb-4 max-w-measure rounded-sm border border-edge bg-panel p-3">
      {/* The link is gone from the page that it leads to, and would take the focus with it. */}
      {fill(
        pageOfCollection(record.collection) ? former.page : former.part,
        <RecordLink record={record} onClick={focusHeading} />,
      )}
    </p>
  );
}
