/** Named silence: why a cell of the matrix is empty. */
import { cellKey, type Model } from "../model/model.ts";
import type { Actor, Silence } from "../model/schema.ts";
import { perModel } from "./per-model.ts";

/**
 * Returns the silence of an actor on an issue: the record, or the derived default.
 * @returns `undefined` if there is a stance
 */
export function silenceAt(model: Model, actor: string, issue: string): Silence | undefined {
  const key = cellKey(actor, issue);
  if (model.stancesByCell.has(key)) return undefined;
  return model.silenceByCell.get(key) ?? { actor, issue, kind: "not-mentioned" };
}

/**
 * The actors that the matrix has rows for: those with a stance or a recorded silence. A person who only
 * speaks for another has none.
 */
export const holders = perModel((model): readonly Actor[] => {
  const held = new Set([...model.stances, ...model.silences].map(({ actor }) => actor));
  return model.actors.filter(({ id }) => held.has(id));
});
