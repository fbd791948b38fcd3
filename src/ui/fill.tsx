import { Fragment, type ReactElement } from "react";
import type { Content } from "./content.ts";

/** Placeholders for the elements, from the private use area of Unicode. */
const FIRST_PLACE = 0xe000;
const PLACE = /([\uE000-\uF8FF])/u;

/** A message with elements in the places of its names. */
export function fill(message: (...names: string[]) => string, ...nodes: readonly Content[]): ReactElement {
  const places = nodes.map((_, at) => String.fromCharCode(FIRST_PLACE + at));
  const parts = message(...places).split(PLACE);
  return (
    <>
      {parts.map((part, at) => {
        const node = nodes[places.indexOf(part)] ?? part;
        const held = typeof node === "object" ? node : <span>{node}</span>;
        // The parts of one message never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        return <Fragment key={at}>{held}</Fragment>;
      })}
    </>
  );
}
