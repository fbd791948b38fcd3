import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";

/** The key of the page in one line. It leads to the meanings of all symbols. */
export function Key() {
  const { model, messages, paths } = usePageContext();
  const { key } = messages.questions;
  const isOrdered = model.issues.some(({ scale }) => scale === "ordinal");
  return (
    <p className="shrink-0 text-xs text-muted max-xl:hidden">
      <Link to={`${paths.about}#grades`} className="target text-muted no-underline hover:underline">
        {isOrdered && (
          <>
            <span aria-hidden="true" className="me-1 inline-flex align-baseline">
              <span className="inline-block h-2.5 w-4 bg-scale-1" />
              <span className="inline-block h-2.5 w-4 bg-scale-3" />
              <span className="inline-block h-2.5 w-4 bg-scale-5" />
            </span>
            <span>{`${key.steps} · `}</span>
          </>
        )}
        <span className="font-serif">{key.words}</span>
        <span>{` · ${key.paragraph}`}</span>
      </Link>
    </p>
  );
}
