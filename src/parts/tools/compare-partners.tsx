import { actorPartners, partnersOf } from "../../domain/partners.ts";
import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { Section } from "../../ui/section.tsx";
import { comparePath, toggle, type Tray } from "../../url/tray.ts";
import type { Content } from "../../ui/content.ts";
import { fill } from "../../ui/fill.tsx";
import { Link } from "../page/link.tsx";
import { PlainLink } from "../page/plain-link.tsx";
import { type PageContext, usePageContext } from "../page-context.tsx";
import { showTrayItem } from "../tray/tray-item.ts";

interface Group {
  readonly key: string;
  readonly title: Content;
  readonly others: readonly { readonly id: string; readonly label: Content }[];
}

function groupsOf(context: PageContext, { kind }: Tray, id: string): readonly Group[] {
  const { model, messages, show, actorText, showStanceOnIssue } = context;
  const words = messages.comparePage.partners;
  if (kind === "actors") {
    const others = actorPartners(model, id).map((actor) => ({ id: actor.id, label: show(actor.name) }));
    return [{ key: "actors", title: words.actors, others }];
  }
  const stance = get(model.byId.stances, id);
  const { answers, sameIssue, sameActor } = partnersOf(model, stance);
  const named = (stances: readonly Stance[]) =>
    stances.map((each) => ({ id: each.id, label: showStanceOnIssue(each) }));
  return [
    { key: "answers", title: words.answers, others: named(answers) },
    { key: "same-issue", title: words.sameIssue, others: named(sameIssue) },
    {
      key: "same-actor",
      title: fill(words.sameActor, show(actorText(stance.actor))),
      others: named(sameActor),
    },
  ];
}

/** The one stance or actor in the tray, and suggestions of what to compare it with. */
export function ComparePartners({ tray }: { readonly tray: Tray }) {
  const context = usePageContext();
  const { messages, paths } = context;
  const [id = ""] = tray.ids;
  return (
    <div className="max-w-3xl">
      <p className="mt-6 text-lg font-semibold">{showTrayItem(context, tray, id)}</p>
      <p>{messages.comparePage.oneMore}</p>
      <PlainLink to={paths.compare} className="target text-sm">
        {messages.comparePage.startAgain}
      </PlainLink>
      {groupsOf(context, tray, id).map(
        ({ key, title, others }) =>
          others.length > 0 && (
            <Section key={key} id={key} title={title}>
              <ul>
                {others.map((other) => (
                  <li key={other.id}>
                    <Link
                      to={comparePath(paths.compare, toggle(tray, tray.kind, other.id))}
                      className="target"
                    >
                      {other.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </Section>
          ),
      )}
    </div>
  );
}
