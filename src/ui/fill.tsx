import { createElement, Fragment, type ReactElement } from "react";
import type { Content } from "./content.ts";

/** Placeholders for the elements, from the private use area of Unicode. */
const FIRST_PLACE = 0xe000;
const PLACE = /([\uE000-\uF8FF])/u;

/** A message with elements in the places of its names. */
export function fill(message: (...names: string[]) => string, ...nodes: readonly Content[]): ReactElement {
  const places = nodes.map((_, at) => String.fromCharCode(FIRST_PLACE + at));
  const held = (part: string) => {
    const node = nodes[places.indexOf(part)] ?? part;
    return typeof node === "object" ? node : <span>{node}</span>;
  };
  const parts = message(...places).split(PLACE);
  // Children that are given as arguments need no keys, and so no fragment around each.
  return createElement(Fragment, undefined, ...parts.map(held));
}
