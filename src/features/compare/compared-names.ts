/** The names of compared stances and actors. Each says alone what it names. */
import { hasOtherDates } from "../../domain/history.ts";
import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { fill } from "../../ui/fill.tsx";
import type { ComparedKind } from "../../url/compare-params.ts";
import type { Content } from "../../ui/content.ts";
import type { PageContext } from "../../parts/page-context.tsx";

function stanceName(context: PageContext, stance: Stance): string {
  const { model, messages, date, actorName, issueTitle, positionLabel } = context;
  const { actor, issue, position, statedOn } = stance;
  const words = messages.comparePage;
  const name = words.stance(actorName(actor), issueTitle(issue), positionLabel(issue, position));
  return hasOtherDates(model, stance) ? words.dated(name, date(statedOn)) : name;
}

/** A stance by its actor, issue and position, and its date if the actor has others on the issue, on the page. */
export function showStanceName(context: PageContext, stance: Stance): Content {
  const { model, messages, date, show, actorText, issueText, positionText } = context;
  const { actor, issue, position, statedOn } = stance;
  const words = messages.comparePage;
  const name = fill(
    words.stance,
    show(actorText(actor)),
    show(issueText(issue)),
    show(positionText(issue, position)),
  );
  return hasOtherDates(model, stance) ? fill(words.dated, name, date(statedOn)) : name;
}

/** The name of a stance or an actor as plain text. */
export function comparedName(context: PageContext, kind: ComparedKind, id: string): string {
  return kind === "actors" ? context.actorName(id) : stanceName(context, get(context.model.byId.stances, id));
}

/** The name of a stance or an actor on the page. */
export function showComparedName(context: PageContext, kind: ComparedKind, id: string): Content {
  return kind === "actors"
    ? context.show(context.actorText(id))
    : showStanceName(context, get(context.model.byId.stances, id));
}
