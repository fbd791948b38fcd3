import type { ResponseKind } from "../../model/vocabulary.ts";
import type { Elements } from "../../ui/content.ts";

/** Drawn from left to right on a field of 64 × 16. */
const SHAPES: Record<ResponseKind, Elements> = {
  // Runs against a wall.
  "objects-to": <path d="M2 8h52M56 1v14" className="stroke-current stroke-2" />,
  supports: (
    <>
      <path d="M2 8h48" className="stroke-current stroke-2" />
      <path d="M48 2l12 6-12 6z" className="fill-current" />
    </>
  ),
  // Away from each other.
  "contrasts-with": (
    <>
      <path d="M12 8h16M36 8h16" strokeDasharray="4 3" className="stroke-current stroke-2" />
      <path d="M14 2 3 8l11 6M50 2l11 6-11 6" className="fill-none stroke-current stroke-2" />
    </>
  ),
  // Two lines that go the same way.
  "same-reasoning": <path d="M4 5h56M4 11h56" className="stroke-current stroke-2" />,
};

/** An arrow for the kind of a response. The text beside it says the same. */
export function RelationArrow({ kind }: { readonly kind: ResponseKind }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 64 16"
      className="h-4 w-16 shrink-0 rotate-90 @md:rotate-0 @md:rtl:-scale-x-100"
    >
      {SHAPES[kind]}
    </svg>
  );
}
