import { type Params, useParams } from "react-router";
import { questionOn } from "../../domain/questions.ts";
import { relationsOf } from "../../domain/relations.ts";
import { evidenceOf, excerptsFor, gradeOf, leadOf } from "../../model/evidence.ts";
import { get, groupBy, type Model } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { ExcerptFigure } from "../../parts/evidence/excerpt-figure.tsx";
import { CorrectionsSection } from "../../parts/page/corrections.tsx";
import { FormerNote } from "../../parts/page/former-note.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { Link } from "../../parts/page/link.tsx";
import { notFoundHead, NotFoundPage } from "../../parts/page/not-found.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { LaterStance, StanceBeside, StanceHistory } from "../../parts/stances/history.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { OtherActors } from "../../parts/voices/other-actors.tsx";
import { PositionBlock } from "../../parts/voices/position-block.tsx";
import { PositionColumns } from "../../parts/voices/position-columns.tsx";
import { sentence } from "../../reading/sentence.ts";
import { Section } from "../../ui/section.tsx";
import { wordsAnchor } from "../../url/paths.ts";
import { passageUrl } from "../../url/text-fragment.ts";
import { EvidenceList, furtherEvidenceOf } from "./evidence-list.tsx";
import { RelationEntry } from "./relation-entry.tsx";
import { StanceFacts } from "./stance-facts.tsx";

function stanceHead(context: PageContext, { id = "" }: Readonly<Params>): Head {
  const { model, messages, say, stanceOnIssue } = context;
  const stance = model.byId.stances.get(id);
  if (!stance) return notFoundHead(context);
  const [first] = excerptsFor(model, stance, ["record"]);
  const publisher = first ? get(model.byId.sources, first.source).publisher : "";
  const grade = messages.attribution[gradeOf(model, stance)];
  return {
    title: stanceOnIssue(stance),
    description: sentence(messages.stance.description(say(stance.summary), grade, publisher)),
  };
}

/** The sources of a stance's position, each with the URL of its first passage that supports it. */
function referencesOf(model: Model, stance: Stance) {
  const excerpts = excerptsFor(model, stance, ["record"]);
  return [...groupBy(excerpts, ({ source }) => source)].flatMap(([id, [first]]) => {
    const source = get(model.byId.sources, id);
    return first ? [{ source, address: passageUrl(source.url, first) }] : [];
  });
}

/** A part of the column of the stance, with a line above it. */
const PART = "mt-5 border-t-2 border-ink pt-2";

/**
 * The page of a stance: its sentence, its facts and its words; beside them where everyone stands, and below them who answers
 * whom.
 */
function StancePage() {
  const { id = "" } = useParams();
  const context = usePageContext();
  const { model, messages, paths, say, show, showStance, stanceOnIssue } = context;
  const stance = model.byId.stances.get(id);
  if (!stance) return <NotFoundPage />;
  const words = messages.stance;
  const issue = get(model.byId.issues, stance.issue);
  const question = questionOn(model, issue);
  const lead = leadOf(model, stance);
  const also = stance.evidence.slice(1).map((each) => ({ id: each, isFirst: true }));
  const { reasons, responses } = furtherEvidenceOf(stance);
  const relations = relationsOf(model, stance);
  // A few relations alone would leave half of a wide page empty. They stand under the words of the stance.
  const isBrief = relations.length <= 2;
  const last = (
    <>
      {relations.length > 0 && (
        <Section id="relations" title={words.relations} isMinor>
          <ul>
            {relations.map((relation, at) => (
              <RelationEntry
                key={`${relation.direction} ${relation.kind} ${relation.other.id}`}
                stance={stance}
                relation={relation}
                // The responses that the stance gives come first, in its own order.
                evidence={relation.direction === "gives" ? (responses[at] ?? []) : []}
              />
            ))}
          </ul>
        </Section>
      )}
      <CorrectionsSection
        isMinor
        on={{ page: "stance", id }}
        targets={[
          `stances/${id}`,
          ...[...new Set(evidenceOf(stance).map((each) => each.id))].map((each) => `excerpts/${each}`),
        ]}
      />
    </>
  );
  return (
    <article>
      <FormerNote />
      <div className="relative">
        <p className="lg:pe-128">
          <Link to={paths.issue(stance.issue)} className="target">
            {show(issue.title)}
          </Link>
        </p>
        <PageHeading isStance>
          {/* For screen readers, which read the heading first: who takes which position. */}
          <span className="sr-only">
            {showStance(stance)}
            <span>. </span>
          </span>
          {show(stance.summary)}
        </PageHeading>
        <LaterStance stance={stance} />
        <StanceBeside stance={stance} />
        <div className="mt-2">
          <StanceFacts stance={stance} />
        </div>

        <div className="mt-3 gap-x-14 lg:grid lg:grid-cols-[minmax(0,1.6fr)_minmax(0,1fr)]">
          <div>
            <div id={wordsAnchor(lead.id)} tabIndex={-1}>
              <PositionBlock stance={stance} className="px-4 pt-2 pb-1 md:px-6 md:pt-4">
                <ExcerptFigure excerpt={lead} actor={stance.actor} size="lead" />
              </PositionBlock>
            </div>
            <div className="side-by-side mt-3 gap-x-8 gap-y-4">
              {also.length > 0 && (
                <Section id="also" title={words.also} isMinor>
                  <EvidenceList stance={stance} evidence={also} />
                </Section>
              )}
              {reasons.length > 0 && (
                <Section id="reasons" title={words.reasons} isMinor>
                  <ul className="space-y-3">
                    {reasons.map(({ summary, evidence }) => (
                      <li key={say(summary)}>
                        <p className="mb-1 font-semibold">{show(summary)}</p>
                        <EvidenceList stance={stance} evidence={evidence} />
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
            </div>
            <div className="mt-5 lg:absolute lg:inset-e-0 lg:top-0 lg:mt-0">
              <PageTools
                title={stanceOnIssue(stance)}
                path={paths.stance(id)}
                stances={[stance]}
                references={referencesOf(model, stance)}
                compare={{ kind: "stances", id }}
                embed={{ kind: "stance", id }}
              />
            </div>
            <div className={`${PART} empty:hidden`}>
              <StanceHistory stance={stance} />
            </div>
            {isBrief && <div className={`${PART} space-y-5 empty:hidden`}>{last}</div>}
          </div>

          <div className="max-lg:mt-8">
            <section aria-labelledby="positions">
              <h2 id="positions" className="mb-2 border-t-2 border-ink pt-2 text-lg font-semibold">
                {words.everyone}
              </h2>
              <PositionColumns question={question} isStacked here={id} />
              <OtherActors silences={question.silences} />
            </section>
          </div>
        </div>
      </div>

      {!isBrief && <div className="columns mt-3 border-t-2 border-ink pt-2 empty:hidden">{last}</div>}
    </article>
  );
}

export const page: PageModule = { Component: StancePage, head: stanceHead };
