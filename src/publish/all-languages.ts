/** The texts of a corpus in all locales, put together from its models of one locale each. */
import type { Corpus } from "../model/schema.ts";

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

/**
 * Returns a function that writes records of a model as JSON, with their texts in all locales.
 * @param model a model of one locale, whose records the function takes
 * @param others the models of the other locales, of the same version
 */
export function inAllLanguages(model: Corpus, others: readonly Corpus[]): (records: object) => string {
  const isLocale = new Set(model.locales);
  const texts = new Map<unknown, Node>();
  const collect = (own: unknown, alike: readonly unknown[]) => {
    if (!isNode(own)) return;
    const nodes = alike.filter(isNode);
    const isText = Object.entries(own).every(([key, text]) => isLocale.has(key) && typeof text === "string");
    if (isText && !Array.isArray(own)) texts.set(own, Object.assign({}, own, ...nodes));
    else
      for (const [key, value] of Object.entries(own))
        collect(
          value,
          nodes.map((node) => node[key]),
        );
  };
  // The look-up tables of an indexed model have the same records. They are maps, which have no fields to collect.
  collect(model, others);
  return (records) =>
    JSON.stringify(records, (_, value: unknown) => (isNode(value) ? (texts.get(value) ?? value) : value), 2);
}
