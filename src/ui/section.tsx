import type { Content, Elements } from "./content.ts";

interface SectionProps {
  /** Unique on the page: the heading's address. */
  readonly id: string;
  readonly title: Content;
  /** Set for a part of a column, which needs no line above it. */
  readonly isMinor?: boolean;
  readonly children: Elements;
}

/** A part of a page under a heading of the second level. */
export function Section({ id, title, isMinor = false, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className={isMinor ? "" : "mt-10"}>
      <h2
        id={id}
        className={
          isMinor ? "mb-2 text-lg font-semibold" : "mb-4 border-t-2 border-ink pt-2 text-xl font-semibold"
        }
      >
        {title}
      </h2>
      {children}
    </section>
  );
}
