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
      <dl className={`grid gap-x-6 gap-y-3 @md:grid-cols-[10rem_minmax(0,1fr)] ${paired ? PAIRED : ""}`}>
        {children}
      </dl>
    </div>
  );
}

/** One fact of `Facts`; renders nothing if it has no content. */
export function Fact({ name, children }: { readonly name: string; readonly children: Content }) {
  if (children === undefined || children === null || children === false || children === "") return null;
  return (
    <>
      <dt className="text-sm text-muted @md:pt-0.5">{name}</dt>
      <dd className="-mt-2 @md:mt-0">{children}</dd>
    </>
  );
}
