import type { ReactNode } from "react";

interface PageHeadingProps {
  /** What the heading is about, where it would not make sense alone. */
  readonly over?: string;
  /** Set on the page of a stance, whose links lead over into it. */
  readonly isStance?: boolean;
  readonly children: ReactNode;
}

/** Gives the focus to the page's heading: what had it has gone. */
export function focusHeading(): void {
  document.querySelector("h1")?.focus({ preventScroll: true });
}

/** The heading of a page. It takes the focus on navigation, so that a screen reader begins there. */
export function PageHeading({ over, isStance = false, children }: PageHeadingProps) {
  return (
    <h1
      tabIndex={-1}
      className={`max-w-4xl text-title font-semibold tracking-tight ${isStance ? "stance-heading" : ""}`}
    >
      {over !== undefined && (
        <span className="mb-2 block text-base font-normal tracking-normal text-muted">
          {over}
          <span className="sr-only">. </span>
        </span>
      )}
      {children}
    </h1>
  );
}
