import type { ReactNode } from "react";

/** A list of named facts. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[10rem_minmax(0,1fr)]">{children}</dl>;
}

/** One fact of `Facts`; nothing at all where there is nothing to say. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === undefined || children === null || children === false || children === "") return null;
  return (
    <>
      <dt className="text-sm text-muted sm:pt-0.5">{name}</dt>
      <dd className="-mt-2 sm:mt-0">{children}</dd>
    </>
  );
}
