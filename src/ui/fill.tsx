import { createElement, Fragment, type ReactElement } from "react";
import type { Content } from "./content.ts";

/** Placeholders for the elements, from the private use area of Unicode. */
const FIRST_PLACE = 0xe000;
const PLACE = /([\uE000-\uF8FF])/u;

/** The text of a node that is nothing but text; `undefined` if an element says more of it, such as its language. */
function textOf(node: Content): string | undefined {
  if (typeof node === "string" || typeof node === "number") return String(node);
  if (!node || typeof node === "boolean") return "";
  if (!("type" in node) || node.type !== "span") return undefined;
  const { children, ...others } = node.props as { readonly children?: Content };
  return Object.values(others).every((value) => value === undefined) ? textOf(children) : undefined;
}

/** A text in an element of its own, for a place beside other elements; elements as they are. */
export function asElement(content: Content): ReactElement {
  return typeof content === "object" ? <>{content}</> : <span>{content}</span>;
}

/**
 * Puts texts and elements beside each other. Texts that meet become one, so that a page has no more elements than it needs.
 * @returns one text, if all of it is text, or elements.
 */
export function join(...nodes: readonly Content[]): Content {
  const joined: Content[] = [];
  for (const node of nodes) {
    const text = textOf(node);
    const before = joined.at(-1);
    if (text === undefined) joined.push(node);
    else if (typeof before === "string") joined[joined.length - 1] = before + text;
    else if (text !== "") joined.push(text);
  }
  if (joined.length < 2) return joined[0];
  // Children that are given as arguments need no keys, and so no fragment around each.
  return createElement(
    Fragment,
    undefined,
    ...joined.map((each) => (typeof each === "string" ? asElement(each) : each)),
  );
}

/** A message with elements in the places of its names. */
export function fill(message: (...names: string[]) => string, ...nodes: readonly Content[]): ReactElement {
  const places = nodes.map((_, at) => String.fromCharCode(FIRST_PLACE + at));
  const parts = message(...places).split(PLACE);
  return asElement(
    join(...parts.map((part) => (places.includes(part) ? nodes[places.indexOf(part)] : part))),
  );
}
