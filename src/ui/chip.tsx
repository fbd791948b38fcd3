import type { ReactNode } from "react";

/** A small pill around what it holds. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return (
    <span className="inline-flex min-h-11 max-w-full items-center gap-2 rounded-full border border-edge bg-panel px-3 text-sm">
      {children}
    </span>
  );
}
