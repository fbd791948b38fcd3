import { Fragment, type ReactNode } from "react";

/** Characters of the private use area stand where the elements will. */
const FIRST_PLACE = 0xe000;
const PLACE = /([\uE000-\uF8FF])/u;

/** A message with elements in the places of its names; a plain text where none of them is an element. */
export function fill(message: (...names: string[]) => string, ...nodes: readonly ReactNode[]): ReactNode {
  const texts = nodes.filter((node) => typeof node === "string");
  if (texts.length === nodes.length) return message(...texts);
  const places = nodes.map((_, at) => String.fromCharCode(FIRST_PLACE + at));
  return message(...places)
    .split(PLACE)
    .map((part, at) => {
      const place = places.indexOf(part);
      // The parts of one message never change their order.
      // oxlint-disable-next-line react/no-array-index-key
      return <Fragment key={at}>{place < 0 ? part : nodes[place]}</Fragment>;
    });
}
