import { type Params, useParams } from "react-router";
import { Breadcrumb } from "../../parts/page/breadcrumb.tsx";
import { ExcerptFigure } from "../../parts/evidence/excerpt-figure.tsx";
import { fill } from "../../ui/fill.tsx";
import { Link } from "../../parts/page/link.tsx";
import { Histories } from "../../parts/stances/history.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { RecordHistory } from "../../parts/page/record-history.tsx";
import { StanceSentences } from "../../parts/stances/sentences.tsx";
import { SilenceSection } from "../../parts/stances/silence-list.tsx";
import { silenceTargets } from "../../domain/corrections.ts";
import { currentStances } from "../../domain/history.ts";
import { membersOf } from "../../domain/relations.ts";
import { holders, silenceAt } from "../../domain/silence.ts";
import { excerptsOfSpeaker, stancesOfActor } from "../../model/model.ts";
import type { LocalizedText } from "../../model/schema.ts";
import { Fact, Facts } from "../../ui/facts.tsx";
import { Section } from "../../ui/section.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { notFoundHead, NotFoundPage } from "../../parts/page/not-found.tsx";

function actorHead(context: PageContext, { id = "" }: Readonly<Params>): Head {
  const { model, messages, say } = context;
  const actor = model.byId.actors.get(id);
  if (!actor) return notFoundHead(context);
  const count = stancesOfActor(model, id).length;
  return { title: say(actor.name), description: messages.actor.description(say(actor.name), count) };
}

interface RolesProps {
  readonly roles: readonly { readonly actor: string; readonly role: LocalizedText | undefined }[];
}

function Roles({ roles }: RolesProps) {
  const { messages, paths, show, actorText } = usePageContext();
  return (
    <ul>
      {roles.map(({ actor, role }) => (
        <li key={actor}>
          <Link to={paths.actor(actor)} className="target">
            {role
              ? fill(messages.actor.withRole, show(actorText(actor)), show(role))
              : show(actorText(actor))}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/**
 * The page of an actor: its type, its stances, their history, its empty cells, the excerpts in which it speaks, and its
 * events.
 */
function ActorPage() {
  const { id = "" } = useParams();
  const context = usePageContext();
  const { model, messages, paths, say, regionNames, show, showList, issueText } = context;
  const actor = model.byId.actors.get(id);
  if (!actor) return <NotFoundPage />;
  const words = messages.actor;
  const stances = stancesOfActor(model, id);
  const current = stances.filter((stance) => currentStances(model).has(stance));
  const memberships = (actor.memberships ?? []).map(({ organization, role }) => ({
    actor: organization,
    role,
  }));
  const members = membersOf(model, id).map(({ actor: member, role }) => ({ actor: member.id, role }));
  const heard = excerptsOfSpeaker(model, id);
  const silences = holders(model).includes(actor)
    ? model.issues.flatMap((issue) => silenceAt(model, id, issue.id) ?? [])
    : [];
  const events = model.events.filter((event) => event.actors?.includes(id));
  return (
    <article className="max-w-3xl">
      <Breadcrumb />
      <PageHeading>{show(actor.name)}</PageHeading>
      {actor.description && <p className="mt-3 text-lg">{show(actor.description)}</p>}
      <div className="mt-4">
        <PageTools
          title={say(actor.name)}
          path={paths.actor(id)}
          compare={{ kind: "actors", id }}
          stances={current}
          // An actor without stances can still speak in excerpts.
          excerpts={stances.length > 0 ? [] : heard}
        />
      </div>
      <div className="mt-6">
        <Facts>
          <Fact name={words.kind}>{messages.actorType[actor.type]}</Fact>
          <Fact name={words.country}>{actor.country && (regionNames[actor.country] ?? actor.country)}</Fact>
          <Fact name={words.otherNames}>
            {actor.otherNames && showList(actor.otherNames.map((name) => <bdi key={name}>{name}</bdi>))}
          </Fact>
          <Fact name={words.memberOf}>{memberships.length > 0 && <Roles roles={memberships} />}</Fact>
          <Fact name={words.members}>{members.length > 0 && <Roles roles={members} />}</Fact>
        </Facts>
      </div>
      <Section id="stances" title={words.stances}>
        {stances.length === 0 ? (
          <p>{words.noStances}</p>
        ) : (
          <StanceSentences
            stances={current}
            lead={({ issue }) => (
              <Link to={paths.issue(issue)} className="target block w-fit text-sm text-muted">
                {show(issueText(issue))}
              </Link>
            )}
          />
        )}
      </Section>
      <Histories cells={model.issues.map((issue) => ({ actor: id, issue: issue.id }))} of="issue" />
      <SilenceSection title={words.silences} silences={silences} of="issue" />
      {heard.length > 0 && (
        <Section id="words" title={words.speaks}>
          <ul className="space-y-6">
            {heard.map((excerpt) => (
              <li key={excerpt.id}>
                <ExcerptFigure excerpt={excerpt} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <RecordHistory
        on={{ page: "actor", id }}
        eventsTitle={words.events}
        events={events}
        shown={[...silenceTargets(silences), ...heard.map((excerpt) => `excerpts/${excerpt.id}`)]}
      />
    </article>
  );
}

export const page: PageModule = { Component: ActorPage, head: actorHead };
