import { Fragment } from "react";
import { isOver, type membersOf } from "../../domain/relations.ts";
import { Link } from "../../parts/page/link.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { Fact } from "../../ui/facts.tsx";
import { fill } from "../../ui/fill.tsx";

/** A membership, with the id of the actor at its other end. */
type Role = { readonly actor: string } & Pick<ReturnType<typeof membersOf>[number], "role" | "start" | "end">;

/** The words for the dates of a membership; none if it has no dates. */
function datesText({ messages, date }: PageContext, { start, end }: Role): readonly string[] {
  const words = messages.actor;
  if (start !== undefined && end !== undefined) return [messages.date.between(date(start), date(end))];
  if (start !== undefined) return [words.since(date(start))];
  return end === undefined ? [] : [words.until(date(end))];
}

/** Memberships, each as the name of the actor at its other end, its role and its dates. */
function Roles({ roles }: { readonly roles: readonly Role[] }) {
  const context = usePageContext();
  const { messages, paths, show, actorText } = context;
  return (
    <ul>
      {roles.map((membership) => {
        const { actor, role } = membership;
        const details = [...(role ? [role] : []), ...datesText(context, membership)];
        const shown = details.map((detail, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- The details of a membership never change their order.
          <Fragment key={at}>
            {at > 0 && <span>, </span>}
            {show(detail)}
          </Fragment>
        ));
        return (
          <li key={actor}>
            <Link to={paths.actor(actor)} className="target flush">
              {shown.length > 0
                ? fill(messages.actor.withRole, show(actorText(actor)), <>{shown}</>)
                : show(actorText(actor))}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

interface RoleFactsProps {
  readonly roles: readonly Role[];
  /** The name of the fact, and the name for memberships that are over. */
  readonly name: string;
  readonly formerly: string;
}

/** Memberships as facts: those that last, and those that are over. */
export function RoleFacts({ roles, name, formerly }: RoleFactsProps) {
  const { model } = usePageContext();
  const [past, present] = [true, false].map((over) => roles.filter((each) => isOver(model, each) === over));
  return (
    <>
      <Fact name={name}>{present && present.length > 0 && <Roles roles={present} />}</Fact>
      <Fact name={formerly}>{past && past.length > 0 && <Roles roles={past} />}</Fact>
    </>
  );
}
