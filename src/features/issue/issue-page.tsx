import { type Params, useParams } from "react-router";
import { silenceTargets } from "../../domain/corrections.ts";
import { currentStances } from "../../domain/history.ts";
import { questionOn } from "../../domain/questions.ts";
import { relationsOf } from "../../domain/relations.ts";
import { stancesOnIssue } from "../../model/model.ts";
import { CorrectionsSection } from "../../parts/page/corrections.tsx";
import { FormerNote } from "../../parts/page/former-note.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { notFoundHead, NotFoundPage } from "../../parts/page/not-found.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { Events } from "../../parts/stances/events.tsx";
import { Histories } from "../../parts/stances/history.tsx";
import { RelationSentence, RelationSources } from "../../parts/stances/relations.tsx";
import { SilenceSection } from "../../parts/stances/silence-list.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { PositionColumns } from "../../parts/voices/position-columns.tsx";
import { Section } from "../../ui/section.tsx";

function issueHead(context: PageContext, { id = "" }: Readonly<Params>): Head {
  const { model, messages, say } = context;
  const issue = model.byId.issues.get(id);
  if (!issue) return notFoundHead(context);
  const count = stancesOnIssue(model, id).length;
  return { title: say(issue.title), description: messages.issue.description(say(issue.question), count) };
}

/** The responses that the stances on an issue give, as sentences with our notes. */
function Answers({ issue }: { readonly issue: string }) {
  const { model, messages, show } = usePageContext();
  const given = stancesOnIssue(model, issue).flatMap((stance) =>
    relationsOf(model, stance)
      .filter(({ direction }) => direction === "gives")
      .map((relation) => ({ stance, relation })),
  );
  return (
    given.length > 0 && (
      <Section id="relations" title={messages.stance.relations}>
        <ul className="space-y-3">
          {given.map(({ stance, relation }) => (
            <li key={`${stance.id} ${relation.kind} ${relation.other.id}`}>
              <RelationSentence stance={stance} relation={relation} />
              {relation.note && <p className="mt-1 text-sm">{show(relation.note)}</p>}
              <RelationSources evidence={relation.evidence} />
            </li>
          ))}
        </ul>
      </Section>
    )
  );
}

/**
 * The page of an issue: its question, its positions with every excerpt, who answers whom, what happened when, and who has
 * no stance on record.
 */
function IssuePage() {
  const { id = "" } = useParams();
  const context = usePageContext();
  const { model, messages, paths, say, show } = context;
  const issue = model.byId.issues.get(id);
  if (!issue) return <NotFoundPage />;
  const words = messages.issue;
  const question = questionOn(model, issue);
  const current = stancesOnIssue(model, id).filter((stance) => currentStances(model).has(stance));
  const events = model.events.filter((event) => event.issues?.includes(id));
  return (
    <article>
      <FormerNote />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div>
          <PageHeading>{show(issue.title)}</PageHeading>
          <p className="mt-2 max-w-4xl text-lg">{show(issue.question)}</p>
          {issue.description && <p className="mt-1 max-w-4xl text-muted">{show(issue.description)}</p>}
        </div>
        <PageTools
          title={say(issue.title)}
          path={paths.issue(id)}
          stances={current}
          embed={{ kind: "issue", id }}
        />
      </div>
      <div data-size={question.size} className="issue">
        <section aria-labelledby="positions" className="mt-6">
          <h2 id="positions" className="sr-only">
            {words.positions}
          </h2>
          <PositionColumns question={question} every />
        </section>
        <div className="side-by-side gap-x-10">
          <Answers issue={id} />
          {events.length > 0 && (
            <Section id="events" title={words.events}>
              <Events events={events} />
            </Section>
          )}
          <SilenceSection title={words.silences} silences={question.silences} of="actor" />
        </div>
      </div>
      <Histories cells={model.actors.map((actor) => ({ actor: actor.id, issue: id }))} of="actor" />
      <CorrectionsSection
        on={{ page: "issue", id }}
        targets={[
          `issues/${id}`,
          ...silenceTargets(question.silences),
          ...events.map((event) => `events/${event.id}`),
        ]}
      />
    </article>
  );
}

export const page: PageModule = { Component: IssuePage, head: issueHead };
