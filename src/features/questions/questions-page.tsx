import { followable, questionsOf } from "../../domain/questions.ts";
import { stancesIn } from "../../domain/filter.ts";
import { eventsIn, type Moment, momentsOf } from "../../domain/moments.ts";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { type OnDemand, OnDemandWhenNear } from "../../parts/page/on-demand.tsx";
import { densestFirst, recordedRows } from "../../domain/matrix-order.ts";
import { ActorMatrix } from "../../parts/matrix/actor-matrix.tsx";
import { Link } from "../../parts/page/link.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { SourceLine } from "../../parts/page/source-line.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { partsOfSelection, type Selected, SelectedPage } from "../../parts/selection/selected-page.tsx";
import type * as TimelineModule from "../../parts/timeline/timeline.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { FollowBar } from "./follow-bar.tsx";
import { Key } from "./key.tsx";
import { QuestionBlock } from "./question-block.tsx";

const TIMELINE: OnDemand<typeof TimelineModule> = {
  load: () => import("../../parts/timeline/timeline.tsx"),
  messages: ["timeline"],
};

/** The questions whose words are shown on a narrow screen from the start. */
const OPEN = 2;

/** No silences: each stands with its question. */
const NONE: readonly never[] = [];

/** The events that a selection leaves, by date. The stances stand with their questions. */
function eventsOf({ model, state: { selection }, entries }: Selected): readonly Moment[] {
  return momentsOf(eventsIn(model, selection, entries), NONE);
}

function homeHead({ model, say }: PageContext): Head {
  return { title: say(model.title), description: say(model.description) };
}

/** The questions that a selection leaves. */
function Questions({ selected: { matrix, state } }: { readonly selected: Selected }) {
  const { model } = usePageContext();
  const questions = questionsOf(model, matrix, state.follow);
  return (
    <div className="questions">
      {questions.map((question, at) => (
        <QuestionBlock
          // A change of what is followed begins with the first two open again.
          key={`${question.issue.id} ${state.follow.join(" ")}`}
          question={question}
          follow={state.follow}
          isOpen={at < OPEN || state.selection.q !== ""}
        />
      ))}
    </div>
  );
}

/** The actors with a record by the issues on which they speak, and the way to all actors. */
function WhoSpeaks({ matrix }: Pick<Selected, "matrix">) {
  const { messages, paths } = usePageContext();
  const title = messages.questions.speaks;
  return (
    <section aria-labelledby="speakers" className="speakers">
      <h2 id="speakers" className="text-lg leading-snug font-semibold">
        {title}
      </h2>
      <ActorMatrix matrix={recordedRows(densestFirst(matrix))} />
      <p>
        <Link to={paths.actors} className="target text-sm">
          {messages.questions.allActors(matrix.rows.length)}
        </Link>
      </p>
    </section>
  );
}

/** The home page: who wants what on each question, in the words of the sources. */
function HomePage() {
  const { model, messages, paths, show, say } = usePageContext();
  return (
    <>
      <div className="masthead">
        <div>
          <PageHeading>{show(model.title)}</PageHeading>
          <p className="mt-1 max-w-4xl text-muted max-md:text-sm">{show(model.description)}</p>
        </div>
        <SourceLine />
      </div>
      <SelectedPage
        path={paths.home}
        controls={({ state, href }) => (
          <>
            {followable(model).length > 1 && <FollowBar follow={state.follow} href={href} />}
            <Key />
          </>
        )}
      >
        {(selected) => (
          <>
            <div className="with-speakers">
              <Questions selected={selected} />
              <WhoSpeaks matrix={selected.matrix} />
            </div>
            <section aria-labelledby="happened" className="mt-12 border-t-2 border-ink pt-2">
              <h2 id="happened" className="text-lg font-semibold">
                {messages.questions.happened}
              </h2>
              {/* On a narrow screen the list of events would be longer than all questions. */}
              <div className="max-md:hidden print:block">
                <OnDemandWhenNear part={TIMELINE}>
                  {({ Timeline }) => <Timeline moments={eventsOf(selected)} silences={NONE} />}
                </OnDemandWhenNear>
              </div>
              <Link to={paths.timeline} className="target md:hidden print:hidden">
                {messages.titles.timeline}
              </Link>
            </section>
            <div className="mt-10">
              <PageTools
                title={say(model.title)}
                path={selected.href({})}
                stances={stancesIn(selected.entries)}
                entries={selected.entries}
              />
            </div>
          </>
        )}
      </SelectedPage>
    </>
  );
}

export const page: PageModule = {
  Component: HomePage,
  head: homeHead,
  parts: partsOfSelection,
  below: [TIMELINE],
};
