import { Link } from "../../parts/page/link.tsx";
import { type View, VIEWS } from "../../url/view-params.ts";
import { usePageContext } from "../../parts/page-context.tsx";

interface ViewNavigationProps {
  readonly active: View;
  /** The address of the same selection in another view. */
  readonly href: (view: View) => string;
}

/** The ways to read the comparison, like the tabs of a folder. */
export function ViewNavigation({ active, href }: ViewNavigationProps) {
  const { messages } = usePageContext();
  return (
    <nav aria-label={messages.home.views}>
      <ul className="flex flex-wrap gap-x-5">
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              id={`view-${view}`}
              to={href(view)}
              preventScrollReset
              aria-current={view === active ? "true" : undefined}
              className="target border-b-4 border-transparent text-ink forced-colors:not-aria-current:border-[Canvas] no-underline hover:border-line aria-current:border-ink aria-current:font-semibold"
            >
              {messages.home.view[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
