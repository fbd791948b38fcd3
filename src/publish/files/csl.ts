import { cslItem } from "../csl.ts";
import { originalOf } from "../../domain/sources.ts";
import type { Model } from "../../model/model.ts";

/** All sources as CSL-JSON. */
export function cslJson(model: Model): object[] {
  return model.sources.map((source) => cslItem(source, undefined, originalOf(model, source)));
}
