import type { Content } from "./content.ts";

/** A small pill around what it holds. */
export function Chip({ children }: { readonly children: Content }) {
  return (
    <span className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-[1.375rem] border border-edge bg-panel px-3 text-sm">
      {children}
    </span>
  );
}
