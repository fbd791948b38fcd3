/** The names of the stances and actors in the tray. */
import { get } from "../../model/model.ts";
import type { Tray } from "../../url/tray.ts";
import type { Content } from "../../ui/content.ts";
import type { PageContext } from "../page-context.tsx";

/** The short name of a stance or an actor in the tray. */
export function trayItemName(
  { model, actorName, stanceTitle }: PageContext,
  { kind }: Tray,
  id: string,
): string {
  return kind === "actors" ? actorName(id) : stanceTitle(get(model.byId.stances, id));
}

/** The same on the page. */
export function showTrayItem(
  { model, show, actorText, showStance }: PageContext,
  { kind }: Pick<Tray, "kind">,
  id: string,
): Content {
  return kind === "actors" ? show(actorText(id)) : showStance(get(model.byId.stances, id));
}
