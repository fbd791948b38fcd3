import { ConditionFlag } from "../../parts/marks/condition-flag.tsx";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";

/**
 * The key of the page, below its controls. It leads to the meanings of all symbols. On a phone it is smaller than the description
 * above it, so that the largest text of the page is painted first.
 */
export function Key() {
  const { model, messages, paths } = usePageContext();
  const { key } = messages.questions;
  const isOrdered = model.issues.some(({ scale }) => scale === "ordinal");
  return (
    <p className="py-1 text-xs leading-snug text-muted">
      <Link to={`${paths.about}#positions`} className="target text-muted no-underline hover:underline">
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
        <span>{` · ${key.ours} · ${key.paragraph} · `}</span>
        <ConditionFlag />
        <span>{` ${key.condition} · ${key.answer} · `}</span>
        <span aria-hidden="true" className="hatched inline-block h-2.5 w-6" />
        <span>{` ${key.hatched}`}</span>
      </Link>
    </p>
  );
}
