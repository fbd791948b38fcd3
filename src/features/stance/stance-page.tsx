import { type Params, useParams } from "react-router";
import { Breadcrumb } from "../../parts/page/breadcrumb.tsx";
import { CorrectionsSection } from "../../parts/page/corrections.tsx";
import { ExcerptFigure } from "../../parts/evidence/excerpt-figure.tsx";
import { fill } from "../../ui/fill.tsx";
import { GradeLabel } from "../../parts/evidence/labels.tsx";
import { Link } from "../../parts/page/link.tsx";
import { LaterStance, StanceHistory } from "../../parts/stances/history.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { Relations } from "../../parts/stances/relations.tsx";
import { ScaleFigure } from "../../parts/stances/scale-figure.tsx";
import { SourceNames } from "../../parts/evidence/source-names.tsx";
import { StanceSentences } from "../../parts/stances/sentences.tsx";
import { evidenceOf, excerptsFor, gradeOf } from "../../model/evidence.ts";
import { currentStances, hasHistory } from "../../domain/history.ts";
import { namesSources, type Reports, reportsOf, sourcesOfExcerpts } from "../../domain/sources.ts";
import { relationsOf } from "../../domain/relations.ts";
import { ConditionFlag } from "../../parts/marks/condition-flag.tsx";
import { get, groupBy, type Model, stancesOfActor, stancesOnIssue } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { Fact, Facts } from "../../ui/facts.tsx";
import { Section } from "../../ui/section.tsx";
import { wordsAnchor } from "../../url/paths.ts";
import { passageUrl } from "../../url/text-fragment.ts";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { notFoundHead, NotFoundPage } from "../../parts/page/not-found.tsx";

function stanceHead(context: PageContext, { id = "" }: Readonly<Params>): Head {
  const { model, messages, say, stanceTitle, issueTitle } = context;
  const stance = model.byId.stances.get(id);
  if (!stance) return notFoundHead(context);
  const [first] = excerptsFor(model, stance, ["record"]);
  const publisher = first ? get(model.byId.sources, first.source).publisher : "";
  const grade = messages.attribution[gradeOf(model, stance)];
  return {
    title: `${stanceTitle(stance)} (${issueTitle(stance.issue)})`,
    description: messages.stance.description(say(stance.summary), grade, publisher),
  };
}

/**
 * Groups the evidence of a stance by the part that it supports. Each excerpt is shown once, with the first such part.
 */
function evidenceGroups(stance: Stance) {
  const evidence = evidenceOf(stance);
  const first = evidence.filter(({ id }, at) => evidence.findIndex((each) => each.id === id) === at);
  return [...groupBy(first, ({ supports }) => supports)].map(([part, group]) => ({
    part,
    ids: group.map(({ id }) => id),
  }));
}

/** The sources of a stance's position, each with the URL of its first passage that supports it. */
function referencesOf(model: Model, stance: Stance) {
  const excerpts = excerptsFor(model, stance, ["record"]);
  return [...groupBy(excerpts, ({ source }) => source)].flatMap(([id, [first]]) => {
    const source = get(model.byId.sources, id);
    return first ? [{ source, address: passageUrl(source.url, first) }] : [];
  });
}

/** The source of an excerpt, shown after a link to the excerpt; renders nothing if the corpus has only one source. */
function EvidenceSource({ excerpt }: { readonly excerpt: string }) {
  const { model } = usePageContext();
  if (!namesSources(model)) return null;
  return (
    <>
      <span>: </span>
      <SourceNames sources={sourcesOfExcerpts(model, [excerpt])} linked={false} />
    </>
  );
}

/** The sources that report a stance, and their number if it is more than one or some repeat another source. */
function ReportedBy({ reports: { sources, repeating } }: { readonly reports: Reports }) {
  const { messages } = usePageContext();
  return (
    <>
      <SourceNames sources={sources} />
      {(sources.length > 1 || repeating > 0) && (
        <span className="block text-sm text-muted">{messages.stance.reports(sources.length, repeating)}</span>
      )}
    </>
  );
}

/** The page of a stance: its actor, its issue, its position on the scale, its grade and its evidence. */
function StancePage() {
  const { id = "" } = useParams();
  const context = usePageContext();
  const { model, messages, paths, say, date, stanceTitle, issueTitle, show, actorText, showStance } = context;
  const stance = model.byId.stances.get(id);
  if (!stance) return <NotFoundPage />;
  const words = messages.stance;
  const issue = get(model.byId.issues, stance.issue);
  const grade = gradeOf(model, stance);
  const relations = relationsOf(model, stance);
  const groups = evidenceGroups(stance);
  // The history lists the stances of its own cell, so the lists below leave them out.
  const isInHistory = ({ actor, issue: on }: Stance) =>
    actor === stance.actor && on === stance.issue && hasHistory(model, actor, on);
  const isOther = (other: Stance) =>
    other !== stance && currentStances(model).has(other) && !isInHistory(other);
  const sameActor = stancesOfActor(model, stance.actor).filter(isOther);
  const sameIssue = stancesOnIssue(model, stance.issue).filter(isOther);
  return (
    <article className="lg:grid lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:max-w-[74rem] lg:gap-x-16">
      <header className="lg:col-span-2">
        <Breadcrumb trail={[{ to: paths.issue(stance.issue), label: show(issue.title) }]} />
        <PageHeading isStance over={show(issue.title)}>
          {showStance(stance)}
        </PageHeading>
        <p className="mt-3 max-w-measure text-lg">{show(stance.summary)}</p>
        <LaterStance stance={stance} />
        <div className="mt-4">
          <PageTools
            title={`${stanceTitle(stance)} (${issueTitle(stance.issue)})`}
            path={paths.stance(id)}
            stances={[stance]}
            references={referencesOf(model, stance)}
            compare={{ kind: "stances", id }}
            embed={{ kind: "stance", id }}
          />
        </div>
      </header>

      <div className="mt-8 lg:col-start-2 lg:row-span-2 lg:mt-12 lg:self-start lg:border-s lg:border-line lg:ps-6">
        <Facts>
          <Fact name={words.position}>
            <ScaleFigure issue={issue} held={stance.position} />
          </Fact>
          <Fact name={words.timing}>{stance.timing && show(stance.timing)}</Fact>
          <Fact name={words.condition}>
            {stance.condition && (
              <span className="flex gap-2">
                <span className="flex h-lh items-center">
                  <ConditionFlag />
                </span>
                {show(stance.condition)}
              </span>
            )}
          </Fact>
          <Fact name={words.grade}>
            <GradeLabel grade={grade} />
            <span className="block text-sm text-muted">{messages.attributionMeans[grade]}</span>
          </Fact>
          <Fact name={words.reportedBy}>
            {namesSources(model) && <ReportedBy reports={reportsOf(model, stance)} />}
          </Fact>
          <Fact name={words.statedOn}>{date(stance.statedOn)}</Fact>
          <Fact name={messages.stance.actor}>
            <Link to={paths.actor(stance.actor)} className="target">
              {show(actorText(stance.actor))}
            </Link>
          </Fact>
          <Fact name={words.issue}>
            <Link to={paths.issue(stance.issue)} className="target">
              {show(issue.title)}
            </Link>
            <span className="block text-sm text-muted">{show(issue.question)}</span>
          </Fact>
        </Facts>
      </div>

      <div className="lg:col-start-1 lg:row-start-2">
        <Section id="words" title={words.words}>
          {groups.map(({ part, ids }) => (
            <div key={part}>
              {part !== "record" && <h3 className="mt-8 mb-3 font-semibold">{words.wordsFor[part]}</h3>}
              <ul className="space-y-8">
                {ids.map((each) => (
                  <li key={each} id={wordsAnchor(each)} tabIndex={-1}>
                    <ExcerptFigure excerpt={get(model.byId.excerpts, each)} actor={stance.actor} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Section>

        {stance.reasons && (
          <Section id="reasons" title={words.reasons}>
            <ul className="prose-list list-disc ps-5">
              {stance.reasons.map((reason) => (
                <li key={say(reason.summary)}>
                  {show(reason.summary)}
                  {reason.evidence.map((each) => (
                    <span key={each}>
                      <span> </span>
                      <a
                        href={`#${wordsAnchor(each)}`}
                        className={`text-sm ${namesSources(model) ? "" : "whitespace-nowrap"}`}
                      >
                        <span>{words.evidenceFor}</span>
                        <EvidenceSource excerpt={each} />
                        <span className="sr-only">{fill(messages.excerpt.about, show(reason.summary))}</span>
                      </a>
                    </span>
                  ))}
                </li>
              ))}
            </ul>
          </Section>
        )}

        <StanceHistory stance={stance} />

        {relations.length > 0 && (
          <Section id="relations" title={words.relations}>
            <Relations stance={stance} relations={relations} issue={stance.issue} isHere />
          </Section>
        )}
        <CorrectionsSection
          on={{ page: "stance", id }}
          targets={[`stances/${id}`, ...groups.flatMap(({ ids }) => ids.map((each) => `excerpts/${each}`))]}
        />
        {sameIssue.length > 0 && (
          <Section id="same-issue" title={words.sameIssue}>
            <StanceSentences stances={sameIssue} />
          </Section>
        )}
        {sameActor.length > 0 && (
          <Section id="same-actor" title={fill(words.sameActor, show(actorText(stance.actor)))}>
            <StanceSentences stances={sameActor} />
          </Section>
        )}
      </div>
    </article>
  );
}

export const page: PageModule = { Component: StancePage, head: stanceHead };
