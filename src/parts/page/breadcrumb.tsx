import type { Content } from "../../ui/content.ts";
import { FormerNote } from "./former-note.tsx";
import { Link } from "./link.tsx";
import { usePageContext } from "../page-context.tsx";

interface Step {
  readonly to: string;
  readonly label: Content;
}

const NO_STEPS: readonly Step[] = [];

/** The way from the comparison to this page, and from a former address; the page itself is the heading that follows. */
export function Breadcrumb({ trail = NO_STEPS }: { readonly trail?: readonly Step[] }) {
  const { messages, paths } = usePageContext();
  const steps = [{ to: paths.home, label: messages.titles.home }, ...trail];
  return (
    <>
      <FormerNote />
      <nav aria-label={messages.breadcrumb} className="mb-3 text-sm print:hidden">
        <ol className="flex flex-wrap gap-x-2">
          {steps.map(({ to, label }, index) => (
            <li key={to} className="flex items-center gap-2">
              {index > 0 && (
                <span aria-hidden="true" className="text-muted">
                  ›
                </span>
              )}
              <Link to={to} className="target">
                {label}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
