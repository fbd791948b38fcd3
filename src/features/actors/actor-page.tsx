import { type Params, useParams } from "react-router";
import { silenceTargets } from "../../domain/corrections.ts";
import { currentStances, inOrderOfPositions } from "../../domain/history.ts";
import { questionOn } from "../../domain/questions.ts";
import { membersOf, relationsOf } from "../../domain/relations.ts";
import { holders, silenceAt } from "../../domain/silence.ts";
import { excerptsOfSpeaker, stancesOfActor } from "../../model/model.ts";
import { normalize } from "../../model/normalize.ts";
import type { Actor, Issue, Stance } from "../../model/schema.ts";
import { ExcerptFigure } from "../../parts/evidence/excerpt-figure.tsx";
import { PositionStrip } from "../../parts/marks/position-strip.tsx";
import { FormerNote } from "../../parts/page/former-note.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { Link } from "../../parts/page/link.tsx";
import { notFoundHead, NotFoundPage } from "../../parts/page/not-found.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { RecordHistory } from "../../parts/page/record-history.tsx";
import { Histories, SeveralPositions } from "../../parts/stances/history.tsx";
import { SilenceSection } from "../../parts/stances/silence-list.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { StanceEntry } from "../../parts/voices/stance-entry.tsx";
import { Fact, FactRow } from "../../ui/facts.tsx";
import { fill } from "../../ui/fill.tsx";
import { Section } from "../../ui/section.tsx";
import { RoleFacts } from "./role-facts.tsx";

function actorHead(context: PageContext, { id = "" }: Readonly<Params>): Head {
  const { model, messages, say } = context;
  const actor = model.byId.actors.get(id);
  if (!actor) return notFoundHead(context);
  const count = stancesOfActor(model, id).length;
  return { title: say(actor.name), description: messages.actor.description(say(actor.name), count) };
}

interface OtherwiseProps {
  readonly issue: Issue;
  /** The current stances of the actor on the issue. */
  readonly own: readonly Stance[];
}

/** Another actor, as the link to its stance, with its response to a stance of the actor if it gives one. */
function Other({ stance, own }: { readonly stance: Stance; readonly own: readonly Stance[] }) {
  const { model, messages, paths, show, actorText, positionText } = usePageContext();
  const response = relationsOf(model, stance).find(
    ({ direction, other }) => direction === "gives" && own.includes(other),
  );
  return (
    <>
      <Link to={paths.stance(stance.id)} data-stance={stance.id} className="font-semibold text-ink">
        {show(actorText(stance.actor))}
        <span className="sr-only">
          <span>{messages.colon}</span>
          {show(positionText(stance.issue, stance.position))}
        </span>
      </Link>
      {response && (
        <span className="text-muted">
          <span> (</span>
          {fill(messages.answers[response.kind], show(actorText(response.other.actor)))}
          <span>)</span>
        </span>
      )}
    </>
  );
}

/** The other positions on an issue that somebody takes, each with the names of those actors. */
function Otherwise({ issue, own }: OtherwiseProps) {
  const { model, messages, show } = usePageContext();
  const taken = new Set(own.map(({ position }) => position));
  const others = questionOn(model, issue).positions.filter(
    ({ position, voices }) => voices.length > 0 && !taken.has(position.id),
  );
  return (
    <div className="text-sm">
      {others.length === 0 ? (
        <p className="text-muted">{messages.actor.nobodyElse}</p>
      ) : (
        <>
          <p className="mb-1 text-muted lg:sr-only">{messages.actor.otherwise}</p>
          <ul className="space-y-2">
            {others.map(({ position, voices }) => (
              <li key={position.id} className="flex items-baseline gap-2">
                <span className="shrink-0">
                  <PositionStrip issue={issue} taken={[position.id]} />
                </span>
                <span>
                  {show(position.label)}
                  {voices
                    .flatMap(({ stances }) => stances)
                    .map((stance, at) => (
                      <span key={stance.id}>
                        <span>{at === 0 ? messages.colon : ", "}</span>
                        <Other stance={stance} own={own} />
                      </span>
                    ))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const COLUMNS = "gap-x-8 gap-y-2 lg:grid lg:grid-cols-[minmax(0,18rem)_minmax(0,1.6fr)_minmax(0,1fr)]";

/** The stances of an actor by issue: the question, the actor’s position with its words, and who answers otherwise. */
function Stances({ actor, stances }: { readonly actor: Actor; readonly stances: readonly Stance[] }) {
  const { model, messages, paths, show } = usePageContext();
  const words = messages.actor;
  const rows = model.issues
    .map((issue) => ({
      issue,
      own: inOrderOfPositions(
        model,
        stances.filter((stance) => stance.issue === issue.id),
      ),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <div
        aria-hidden="true"
        className={`${COLUMNS} border-b-2 border-ink pb-1 text-sm text-muted max-lg:hidden`}
      >
        <span>{words.question}</span>
        <span>{fill(words.inWords, show(actor.name))}</span>
        <span>{words.otherwise}</span>
      </div>
      <ul>
        {rows.map(({ issue, own }) => (
          <li key={issue.id} className={`${COLUMNS} border-b border-edge py-4 max-lg:space-y-2`}>
            <div>
              <h3 className="text-lg leading-snug font-semibold">
                <Link
                  to={paths.issue(issue.id)}
                  className="target flush text-ink no-underline hover:underline"
                >
                  {show(issue.title)}
                </Link>
              </h3>
              <p className="mt-1 text-sm text-muted max-lg:hidden">{show(issue.question)}</p>
            </div>
            <div className="space-y-0.5">
              <SeveralPositions actor={actor.id} issue={issue.id} />
              {own.map((stance) => (
                <StanceEntry key={stance.id} stance={stance} />
              ))}
            </div>
            <Otherwise issue={issue} own={own} />
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * The page of an actor: its facts, its position on each question with its words and who answers otherwise, what it is not
 * mentioned on, the excerpts in which it speaks, and its events.
 */
function ActorPage() {
  const { id = "" } = useParams();
  const context = usePageContext();
  const { model, messages, paths, say, regionNames, show, showList } = context;
  const actor = model.byId.actors.get(id);
  if (!actor) return <NotFoundPage />;
  const words = messages.actor;
  const stances = stancesOfActor(model, id);
  const current = stances.filter((stance) => currentStances(model).has(stance));
  const memberships = (actor.memberships ?? []).map(({ organization, ...rest }) => ({
    ...rest,
    actor: organization,
  }));
  const members = membersOf(model, id).map(({ actor: member, ...rest }) => ({ ...rest, actor: member.id }));
  const heard = excerptsOfSpeaker(model, id);
  const silences = holders(model).includes(actor)
    ? model.issues.flatMap((issue) => silenceAt(model, id, issue.id) ?? [])
    : [];
  const events = model.events.filter((event) => event.actors?.includes(id));
  // Another spelling of the same name is there for the search alone.
  const otherNames = (actor.otherNames ?? []).filter(
    (each) => normalize(each) !== normalize(say(actor.name)),
  );
  return (
    <article>
      <FormerNote />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div>
          <PageHeading>{show(actor.name)}</PageHeading>
          {actor.description && <p className="mt-2 max-w-4xl text-lg">{show(actor.description)}</p>}
        </div>
        <PageTools
          title={say(actor.name)}
          path={paths.actor(id)}
          compare={{ kind: "actors", id }}
          stances={current}
          // An actor without stances can still speak in excerpts.
          excerpts={stances.length > 0 ? [] : heard}
        />
      </div>
      <div className="mt-4">
        <FactRow>
          <Fact name={words.kind}>{messages.actorType[actor.type]}</Fact>
          <Fact name={words.country}>{actor.country && (regionNames[actor.country] ?? actor.country)}</Fact>
          <Fact name={words.otherNames}>
            {otherNames.length > 0 && showList(otherNames.map((name) => <bdi key={name}>{name}</bdi>))}
          </Fact>
          <RoleFacts roles={memberships} name={words.memberOf} formerly={words.formerlyOf} />
          <RoleFacts roles={members} name={words.members} formerly={words.formerMembers} />
        </FactRow>
      </div>
      <section aria-labelledby="stances" className="mt-6">
        <h2 id="stances" className="sr-only">
          {words.stances}
        </h2>
        {stances.length === 0 ? <p>{words.noStances}</p> : <Stances actor={actor} stances={current} />}
      </section>
      <SilenceSection title={words.silences} silences={silences} of="issue" />
      <Histories cells={model.issues.map((issue) => ({ actor: id, issue: issue.id }))} of="issue" />
      {heard.length > 0 && (
        <Section id="words" title={words.speaks}>
          <ul className="columns">
            {heard.map((excerpt) => (
              <li key={excerpt.id} className="pb-6">
                <ExcerptFigure excerpt={excerpt} here={id} />
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
