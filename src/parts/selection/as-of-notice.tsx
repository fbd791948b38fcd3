import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";

interface AsOfNoticeProps {
  /** The date as of which everything is shown; the empty text for now. */
  readonly asOf: string;
  /** The address of the same selection as of now. */
  readonly nowHref: string;
}

/** Says that an earlier date is shown, and leads to now. */
export function AsOfNotice({ asOf, nowHref }: AsOfNoticeProps) {
  const { messages, date } = usePageContext();
  if (asOf === "") return null;
  const words = messages.selection.asOf;
  return (
    <p className="mt-3 rounded-sm border border-edge bg-panel p-3">
      <span className="font-semibold">{`${words.title(date(asOf))} `}</span>
      <span>{`${words.means} `}</span>
      <Link to={nowHref} preventScrollReset className="print:hidden">
        {words.toNow}
      </Link>
    </p>
  );
}
