import { type Params, useParams } from "react-router";
import { Breadcrumb } from "../../parts/page/breadcrumb.tsx";
import { Histories } from "../../parts/stances/history.tsx";
import { IssueScale } from "../../parts/stances/issue-scale.tsx";
import { Link } from "../../parts/page/link.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { RecordHistory } from "../../parts/page/record-history.tsx";
import { Relations } from "../../parts/stances/relations.tsx";
import { ScaleFigure } from "../../parts/stances/scale-figure.tsx";
import { StanceSentences } from "../../parts/stances/sentences.tsx";
import { SilenceSection } from "../../parts/stances/silence-list.tsx";
import { silenceTargets } from "../../domain/corrections.ts";
import { currentStances } from "../../domain/history.ts";
import { relationsOf } from "../../domain/relations.ts";
import { holders, silenceAt } from "../../domain/silence.ts";
import { stancesOnIssue } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { Section } from "../../ui/section.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { notFoundHead, NotFoundPage } from "../../parts/page/not-found.tsx";

function issueHead(context: PageContext, { id = "" }: Readonly<Params>): Head {
  const { model, messages, say } = context;
  const issue = model.byId.issues.get(id);
  if (!issue) return notFoundHead(context);
  const count = stancesOnIssue(model, id).length;
  return { title: say(issue.title), description: messages.issue.description(say(issue.question), count) };
}

/**
 * The page of an issue: its question, the current stances along its scale, the histories, the empty cells, the related
 * stances and the events.
 */
function IssuePage() {
  const { id = "" } = useParams();
  const context = usePageContext();
  const { model, messages, paths, say, show, actorText } = context;
  const issue = model.byId.issues.get(id);
  if (!issue) return <NotFoundPage />;
  const words = messages.issue;
  const stances = stancesOnIssue(model, id);
  const current = stances.filter((stance) => currentStances(model).has(stance));
  const silences = holders(model).flatMap((actor) => silenceAt(model, actor.id, id) ?? []);
  const answering = stances
    .map((stance) => ({
      stance,
      given: relationsOf(model, stance).filter(({ direction }) => direction === "gives"),
    }))
    .filter(({ given }) => given.length > 0);
  const events = model.events.filter((event) => event.issues?.includes(id));
  return (
    <article className="max-w-4xl">
      <Breadcrumb />
      <PageHeading>{show(issue.title)}</PageHeading>
      <p className="mt-3 max-w-measure text-lg">{show(issue.question)}</p>
      {issue.description && <p className="mt-2 max-w-measure">{show(issue.description)}</p>}
      <div className="mt-4">
        <PageTools
          title={say(issue.title)}
          path={paths.issue(id)}
          stances={current}
          embed={{ kind: "issue", id }}
        />
      </div>
      <figure aria-label={words.picture} className="mt-8 border-t-2 border-ink pt-3">
        <IssueScale issue={issue} stances={current} silences={[]} />
      </figure>
      <Section id="positions" title={words.positions}>
        <ScaleFigure
          issue={issue}
          under={(position) => {
            const isHere = (stance: Stance) => stance.position === position;
            const holding = current.filter(isHere);
            if (holding.length === 0) {
              const { earlier, nobody } = messages.position;
              return <p className="mt-1 text-sm text-muted">{stances.some(isHere) ? earlier : nobody}</p>;
            }
            return (
              <StanceSentences
                stances={holding}
                className="prose-list mt-2 mb-4"
                lead={({ actor }) => (
                  <>
                    <Link to={paths.actor(actor)} className="font-semibold text-ink">
                      {show(actorText(actor))}
                    </Link>
                    <span>. </span>
                  </>
                )}
              />
            );
          }}
        />
      </Section>
      <Histories cells={model.actors.map((actor) => ({ actor: actor.id, issue: id }))} of="actor" />
      <SilenceSection title={words.silences} silences={silences} of="actor" />
      {answering.length > 0 && (
        <Section id="relations" title={words.relations}>
          <ul className="divide-y divide-line">
            {answering.map(({ stance, given }) => (
              <li key={stance.id}>
                <Relations stance={stance} relations={given} issue={id} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <RecordHistory
        on={{ page: "issue", id }}
        eventsTitle={words.events}
        events={events}
        shown={silenceTargets(silences)}
      />
    </article>
  );
}

export const page: PageModule = { Component: IssuePage, head: issueHead };
