import { isValidElement } from "react";
import type { Content } from "../../ui/content.ts";

interface PageHeadingProps {
  /** Set on the page of a stance: its heading is a sentence, and links to the stance turn into the heading. */
  readonly isStance?: boolean;
  readonly children: Content;
}

/**
 * Matches a run of 100 characters without a space. Kerning makes browsers very slow at breaking such a run, so
 * it is switched off.
 */
const WITHOUT_END = /\S{100}/u;

/** Returns the text of content that consists of texts and plain elements. */
function textOf(node: Content): string {
  if (typeof node === "string") return node;
  if (Array.isArray(node)) return node.map((each: Content) => textOf(each)).join("");
  return isValidElement<{ readonly children?: Content }>(node) ? textOf(node.props.children) : "";
}

/** Moves focus to the page heading, because the element that had focus has been removed. */
export function focusHeading(): void {
  document.querySelector("h1")?.focus({ preventScroll: true });
}

/** The heading of a page. It receives focus after navigation, so that screen readers start there. */
export function PageHeading({ isStance = false, children }: PageHeadingProps) {
  const kerning = WITHOUT_END.test(textOf(children)) ? "" : "[font-kerning:normal]";
  return (
    <h1
      tabIndex={-1}
      className={`font-semibold tracking-tight rtl:tracking-normal ${kerning} ${isStance ? "stance-heading text-sentence" : "max-w-5xl text-title"}`}
    >
      <span>{children}</span>
    </h1>
  );
}
