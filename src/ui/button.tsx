import type { ComponentProps } from "react";
import type { Content } from "./content.ts";

const TONES = {
  plain: "border-edge bg-paper text-ink hover:bg-panel",
  /** For the one thing that most will want. */
  strong: "border-ink bg-ink font-semibold text-paper hover:underline",
  /** In a row among many. */
  bare: "border-transparent text-ink hover:bg-panel",
} as const;

interface ButtonProps extends Omit<ComponentProps<"button">, "children"> {
  readonly tone?: keyof typeof TONES;
  readonly children: Content;
}

/** A button of the site's look, tall enough for a thumb. `className` is for its place and shape alone. */
export function Button({ tone = "plain", className = "rounded-sm", ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={`inline-flex min-h-11 items-center gap-2 border px-3 text-sm aria-disabled:text-muted ${TONES[tone]} ${className}`}
      {...props}
    />
  );
}
