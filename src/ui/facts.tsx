import type { Content } from "./content.ts";

/** A list of named facts. */
export function Facts({ children }: { readonly children: Content }) {
  return (
    <div className="@container">
      <dl className="grid gap-x-6 gap-y-3 @md:grid-cols-[10rem_minmax(0,1fr)]">{children}</dl>
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
