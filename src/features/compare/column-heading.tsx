import { type Comparison, comparePath, withoutOne } from "../../url/compare-params.ts";
import type { Content } from "../../ui/content.ts";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { RemoveLink } from "../../parts/page/remove-link.tsx";
import { comparedName } from "./compared-names.ts";
import { goToTop } from "./go-to-top.ts";

interface ColumnHeadingProps {
  readonly comparison: Comparison;
  readonly id: string;
  /** What it is, above its name. */
  readonly over?: Content;
  readonly label: Content;
}

/** The head of a column: the name of its stance or actor, which leads to its page, and the way to remove it. */
export function ColumnHeading({ comparison, id, over, label }: ColumnHeadingProps) {
  const context = usePageContext();
  const { messages, paths } = context;
  const { kind } = comparison;
  return (
    <span className="flex items-start justify-between gap-2">
      <span className="min-w-0 pt-2">
        {over !== undefined && (
          <span className="block text-sm text-muted">
            <span>{over}</span>
            <span className="sr-only">{messages.colon}</span>
          </span>
        )}
        <Link
          to={kind === "actors" ? paths.actor(id) : paths.stance(id)}
          className="target content-start text-lg leading-snug font-semibold md:max-lg:text-base"
        >
          {label}
        </Link>
      </span>
      <RemoveLink
        to={comparePath(paths.compare, withoutOne(comparison, id))}
        label={messages.comparePage.remove(comparedName(context, kind, id))}
        onRemove={goToTop}
      />
    </span>
  );
}
