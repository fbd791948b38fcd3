import { isoDate } from "../export-dates.ts";
import { numbered } from "../../domain/numbered.ts";
import { localize, type Model } from "../../model/model.ts";
import type { LocalizedText } from "../../model/schema.ts";

/** Actors as Popolo: persons, organizations and memberships, in the default locale. */
export function popolo(model: Model): object {
  const [locale = "en"] = model.locales;
  const say = (text: LocalizedText) => localize(text, locale, locale).value;
  const common = (actor: Model["actors"][number]) => ({
    id: actor.id,
    name: say(actor.name),
    ...(actor.otherNames ? { other_names: actor.otherNames.map((name) => ({ name })) } : {}),
    ...(actor.formerIds
      ? { identifiers: actor.formerIds.map((identifier) => ({ identifier, scheme: "former id" })) }
      : {}),
  });
  const memberships = model.actors.flatMap((actor) =>
    (actor.memberships ?? []).map((membership) => ({ actor, ...membership })),
  );
  // Ids contain hyphens, so a slash separates them. A number is added, because an actor may be a member twice.
  const ids = numbered(memberships.map(({ actor, organization }) => `${actor.id}/${organization}`));
  return {
    persons: model.actors
      .filter(({ type }) => type === "person")
      .map((actor) => ({
        ...common(actor),
        ...(actor.description ? { summary: say(actor.description) } : {}),
      })),
    organizations: model.actors
      .filter(({ type }) => type !== "person")
      .map((actor) => ({
        ...common(actor),
        classification: actor.type,
        ...(actor.description ? { abstract: say(actor.description) } : {}),
      })),
    memberships: memberships.map(({ actor, organization, role, start, end }, index) => ({
      id: ids[index],
      // The standard has a field for the id of a person only. An organization is a member as an object.
      ...(actor.type === "person"
        ? { person_id: actor.id }
        : { member: { id: actor.id, name: say(actor.name) } }),
      organization_id: organization,
      ...(role ? { role: say(role) } : {}),
      start_date: start && isoDate(start),
      end_date: end && isoDate(end),
    })),
  };
}
