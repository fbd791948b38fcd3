import type { ComponentProps } from "react";
import type { Content } from "./content.ts";

const TONES = {
  plain: "border-edge bg-paper text-ink hover:bg-panel",
  /** For the one thing that most will want. */
  strong: "inverse border-ink font-semibold hover:underline",
  /** For a row with many buttons. */
  bare: "border-transparent text-ink hover:bg-panel",
} as const;

interface ButtonProps extends Omit<ComponentProps<"button">, "children"> {
  readonly tone?: keyof typeof TONES;
  readonly children: Content;
}

/** The classes of a button, also for a link among buttons. */
export function buttonStyle(tone: keyof typeof TONES): string {
  return `inline-flex min-h-11 items-center gap-2 border px-3 text-sm ${TONES[tone]}`;
}

/** A button in the site's design, tall enough for a thumb. Use `className` only for its place and shape. */
export function Button({ tone = "plain", className = "rounded-sm", ...props }: ButtonProps) {
  return (
    <button
      type="button"
      className={`${buttonStyle(tone)} disabled:text-muted aria-disabled:text-muted ${className}`}
      {...props}
    />
  );
}
