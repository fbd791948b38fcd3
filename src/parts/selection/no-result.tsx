import type { Elements } from "../../ui/content.ts";

interface NoResultProps {
  /** What is missing. */
  readonly title: string;
  /** The ways on. */
  readonly children: Elements;
}

/** Stands where a result would be. */
export function NoResult({ title, children }: NoResultProps) {
  return (
    <div className="border-y border-line py-10">
      <p className="text-lg font-semibold">{title}</p>
      {children}
    </div>
  );
}
