import { useAhead } from "../../ui/use-ahead.ts";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import type { Ask } from "./use-ask.ts";

interface AsOfNoticeProps {
  /** The date as of which everything is shown; the empty text for now. */
  readonly asOf: string;
  /** The address of the same selection as of now. */
  readonly nowHref: string;
  readonly ask: Ask;
  /** Called when the notice goes, and the focus with it. */
  readonly onRemove: () => void;
}

/** Says that an earlier date is shown, and leads to now. */
export function AsOfNotice({ asOf: followed, nowHref, ask, onRemove }: AsOfNoticeProps) {
  const { messages, date } = usePageContext();
  const [asOf, setAsOf] = useAhead(followed);
  if (asOf === "") return null;
  const words = messages.selection.asOf;
  return (
    <p className="mt-3 rounded-sm border border-edge bg-panel p-3">
      <span className="font-semibold">{`${words.title(date(asOf))} `}</span>
      <span>{`${words.means} `}</span>
      <Link
        to={nowHref}
        onClick={onRemove}
        onGo={() => setAsOf("", () => ask(() => ({ asOf: "" })))}
        className="print:hidden"
      >
        {words.toNow}
      </Link>
    </p>
  );
}
