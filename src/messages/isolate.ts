/**
 * Words of one direction among those of another: a name in a message, a message in a document. Unicode's isolates
 * keep each from pulling the punctuation beside it to its own side, also where no element can: in titles, labels and
 * what is copied.
 */
import { type Direction, directionOf } from "../model/language.ts";
import type { Messages } from "./catalogue.ts";

const ISOLATE = { ltr: "\u2066", rtl: "\u2067", auto: "\u2068" } as const;
const END = "\u2069";

const RIGHT_TO_LEFT =
  "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}";
/** A letter that runs against a direction. */
const AGAINST: Readonly<Record<Direction, RegExp>> = {
  ltr: new RegExp(`[${RIGHT_TO_LEFT}]`, "u"),
  rtl: new RegExp(`(?=\\p{L})[^${RIGHT_TO_LEFT}]`, "u"),
};

const HAS_WORDS = /\p{L}/u;

type Message = (...names: never[]) => unknown;

/** Applies a change to each text among the names that a message is given. */
function eachText(names: readonly unknown[], change: (text: string) => string): never[] {
  return names.map((name) => {
    if (Array.isArray(name)) return eachText(name, change);
    return typeof name === "string" ? change(name) : name;
  }) as never[];
}

/** Isolates a text of a known direction in a document of another. */
export function isolateIn(document: Direction, direction: Direction, text: string): string {
  return direction === document || text === "" ? text : ISOLATE[direction] + text + END;
}

/**
 * A message that isolates the names that it is given, and itself, wherever the directions differ. One that adds
 * nothing but punctuation to its names runs as the document does.
 */
export function isolatingMessage<M extends Message>(document: Direction, own: Direction, message: M): M {
  return ((...names: never[]) => {
    const isAgainst = (text: string) => AGAINST[own].test(text) || AGAINST[document].test(text);
    let mixed = own !== document;
    eachText(names, (name) => ((mixed ||= isAgainst(name)), name));
    if (!mixed) return message(...names);
    const hasWords = HAS_WORDS.test(String(message(...eachText(names, () => ""))));
    const base = hasWords ? own : document;
    const text = message(
      ...eachText(names, (name) => (AGAINST[base].test(name) ? ISOLATE.auto + name + END : name)),
    );
    return typeof text === "string" ? isolateIn(document, base, text) : text;
  }) as M;
}

function isolating(document: Direction, own: Direction, value: unknown): unknown {
  if (typeof value === "function") return isolatingMessage(document, own, value as Message);
  // Punctuation alone runs as the document does.
  if (typeof value === "string") return HAS_WORDS.test(value) ? isolateIn(document, own, value) : value;
  if (Array.isArray(value)) return value.map((each: unknown) => isolating(document, own, each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, isolating(document, own, each)]),
  );
}

const made = { ltr: new WeakMap<Messages, Messages>(), rtl: new WeakMap<Messages, Messages>() };

/**
 * A catalogue for a document, its messages isolated where directions differ. It may be one of those already. Each message
 * is isolated when it is first read: a catalogue may come part by part.
 */
export function isolatingMessages(messages: Messages, document: Direction): Messages {
  const isolated = new Map<string | symbol, unknown>();
  const known =
    made[document].get(messages) ??
    new Proxy(messages, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (key === "lang" || value === undefined) return value;
        const read = isolated.get(key) ?? isolating(document, directionOf(target.lang), value);
        isolated.set(key, read);
        return read;
      },
    });
  made[document].set(messages, known).set(known, known);
  return known;
}
