import type { ComponentProps } from "react";

/** A button of the site's look, tall enough for a thumb. */
export function Button({ className = "", ...props }: ComponentProps<"button">) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-11 items-center gap-2 rounded border border-edge bg-paper px-3 text-sm hover:bg-panel ${className}`}
      {...props}
    />
  );
}
