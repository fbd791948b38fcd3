import type { Content } from "./content.ts";

const PAIRED = "@4xl:grid-cols-[9rem_minmax(0,1fr)_9rem_minmax(0,1fr)]";

interface FactsProps {
  /** Set where there is room for two facts beside each other. */
  readonly paired?: boolean;
  readonly children: Content;
}

/** A list of named facts. */
export function Facts({ paired = false, children }: FactsProps) {
  return (
    <div className="@container">
      <dl
        className={`grid gap-x-6 gap-y-3 @md:grid-cols-[10rem_minmax(0,1fr)] [&_dd]:-mt-2 @md:[&_dd]:mt-0 @md:[&_dt]:pt-0.5 ${paired ? PAIRED : ""}`}
      >
        {children}
      </dl>
    </div>
  );
}

/** A list of named facts in rows below the heading of a page; on a narrow screen each has a row of its own. */
export function FactRow({ children }: { readonly children: Content }) {
  return <dl className="facts">{children}</dl>;
}

/** One fact of `Facts` or `FactRow`; renders nothing if it has no content. */
export function Fact({ name, children }: { readonly name: string; readonly children: Content }) {
  if (children === undefined || children === null || children === false || children === "") return null;
  return (
    <div className="fact">
      <dt className="text-sm text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
