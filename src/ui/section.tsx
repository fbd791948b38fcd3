import type { Content, Elements } from "./content.ts";

interface SectionProps {
  /** Unique on the page: the heading's address. */
  readonly id: string;
  readonly title: Content;
  readonly children: Elements;
}

/** A part of a page under a heading of the second level. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-12">
      <h2 id={id} className="mb-4 border-t-2 border-ink pt-2 text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
