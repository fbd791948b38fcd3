/**
 * Names and quotations of one direction inside a message of another. Unicode's isolates keep each from pulling the
 * punctuation beside it to its own side, also where no element can: in titles, labels and what is copied.
 */
import { directionOf } from "../model/language.ts";
import type { Messages } from "./catalogue.ts";

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LEFT_TO_RIGHT =
  /(?=\p{L})[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

function isolatedIn(direction: "ltr" | "rtl", value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => isolatedIn(direction, each));
  const others = direction === "ltr" ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  return typeof value === "string" && others.test(value) ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value;
}

function isolating(direction: "ltr" | "rtl", value: unknown): unknown {
  if (typeof value === "function")
    return (...names: unknown[]): unknown =>
      (value as (...args: unknown[]) => unknown)(...names.map((name) => isolatedIn(direction, name)));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, isolating(direction, each)]));
}

const made = new WeakMap<Messages, Messages>();

/** A catalogue whose messages isolate what they are given, where that runs in another direction than their own words. */
export function isolatingMessages(messages: Messages): Messages {
  const known = made.get(messages) ?? (isolating(directionOf(messages.lang), messages) as Messages);
  made.set(messages, known);
  made.set(known, known);
  return known;
}
