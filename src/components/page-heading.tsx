import type { ReactNode } from "react";

/** The heading of a page. It takes the focus on navigation, so that a screen reader begins there. */
export function PageHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 tabIndex={-1} className="max-w-3xl text-3xl leading-tight font-semibold text-balance">
      {children}
    </h1>
  );
}
