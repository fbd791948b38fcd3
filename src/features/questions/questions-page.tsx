import { memo, useCallback } from "react";
import { filledRows, followable, questionsOf } from "../../domain/questions.ts";
import { stancesIn } from "../../domain/filter.ts";
import { eventsIn, type Moment, momentsOf } from "../../domain/moments.ts";
import { hasRecord, type Matrix } from "../../domain/matrix.ts";
import { hasManyStances, isDense } from "../../domain/matrix-order.ts";
import type * as ActorMatrixModule from "../../parts/matrix/actor-matrix.tsx";
import type * as DenseMatrixModule from "../../parts/matrix/dense-matrix.tsx";
import { OrderChoice } from "../../parts/matrix/order-choice.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { type OnDemand, OnDemandWhenNear } from "../../parts/page/on-demand.tsx";
import { Link } from "../../parts/page/link.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { useKeptState } from "../../parts/page/use-kept-state.ts";
import { SourceLine } from "../../parts/page/source-line.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { NoResult } from "../../parts/selection/no-result.tsx";
import { focusResult } from "../../parts/selection/search.ts";
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

const ACTOR_MATRIX: OnDemand<typeof ActorMatrixModule> = {
  load: () => import("../../parts/matrix/actor-matrix.tsx"),
  messages: ["matrix"],
};
const DENSE_MATRIX: OnDemand<typeof DenseMatrixModule> = {
  load: () => import("../../parts/matrix/dense-matrix.tsx"),
  messages: ["matrix"],
};

/** The questions whose words are shown on a narrow screen from the start. */
const OPEN = 2;

/** No silences: each stands with its question. */
const NONE: readonly never[] = [];

interface WhoSpeaksProps extends Pick<Selected, "matrix"> {
  /** The address of the page of all actors that the selection leaves. */
  readonly allActors: string;
}

type WhatIsSelected = Pick<Selected, "model" | "selection" | "entries">;

interface WhatHappenedProps extends WhatIsSelected {
  /** The address of the timeline of the selection. */
  readonly timeline: string;
}

/** The events that a selection leaves, by date. The stances stand with their questions. */
function eventsOf({ model, selection, entries }: WhatIsSelected): readonly Moment[] {
  return momentsOf(eventsIn(model, selection, entries), NONE);
}

function homeHead({ model, say }: PageContext): Head {
  return { title: say(model.title), description: say(model.description) };
}

/** The questions that the reader opened or closed, by the names of their folds. */
type Folds = Readonly<Record<string, boolean>>;

const NO_FOLDS: Folds = {};

interface QuestionsProps {
  readonly matrix: Matrix;
  readonly follow: readonly string[];
  /** True if only what a search has found is shown. */
  readonly isSearch: boolean;
  /** Set if no words are shown until a question is opened. */
  readonly isFolded?: boolean;
  readonly folds: Folds;
  readonly onFold: (fold: string, isOpen: boolean) => void;
}

/** The questions that a selection leaves. An order of the picture does not change them. */
const Questions = memo(function Questions({
  matrix,
  follow,
  isSearch,
  isFolded = false,
  folds,
  onFold,
}: QuestionsProps) {
  const { model } = usePageContext();
  const questions = filledRows(questionsOf(model, matrix, follow));
  return (
    <div className="questions">
      {questions.map((question, at) => {
        const isOpen = question.voices === 0 || (isFolded ? at < OPEN && isSearch : at < OPEN || isSearch);
        // What the reader opens or closes is for what is followed now; a search opens all that it finds.
        const fold = [question.issue.id, isSearch, ...follow].join(" ");
        return (
          <QuestionBlock
            key={question.issue.id}
            question={question}
            follow={follow}
            isOpen={folds[fold] ?? isOpen}
            onFold={onFold}
            fold={fold}
            isFoldedEverywhere={isFolded}
          />
        );
      })}
    </div>
  );
});

/** Says that no question has a position of an actor that the reader follows, and leads to the positions of all. */
function NoneFollowed({ model, matrix, follow, href, ask }: Selected) {
  const words = usePageContext().messages.questions;
  if (follow.length === 0 || questionsOf(model, matrix, follow).length > 0) return null;
  return (
    <NoResult title={words.noneFollowed(follow.length)}>
      <p className="mt-3">
        <Link
          to={href({ follow: [] })}
          onClick={focusResult}
          onGo={() => ask(() => ({ follow: [] }))}
          className="target font-semibold"
        >
          {words.followNobody}
        </Link>
      </p>
    </NoResult>
  );
}

/** The actors with a record by the issues on which they speak, and the way to all actors. What is followed does not change it. */
const WhoSpeaks = memo(function WhoSpeaks({ matrix, allActors }: WhoSpeaksProps) {
  const { messages } = usePageContext();
  const title = messages.questions.speaks;
  return (
    <section aria-labelledby="speakers" className="speakers when-near">
      <h2 id="speakers" className="text-lg leading-snug font-semibold">
        {title}
      </h2>
      <OnDemandWhenNear part={ACTOR_MATRIX}>
        {({ RecordedActors }) => <RecordedActors matrix={matrix} />}
      </OnDemandWhenNear>
      <p>
        <Link to={allActors} className="target text-sm">
          {messages.questions.allActors(matrix.rows.length)}
        </Link>
      </p>
    </section>
  );
});

/**
 * The events that a selection leaves, on one axis; on a narrow screen a link to the page of the timeline. Renders nothing without
 * events.
 */
const WhatHappened = memo(function WhatHappened({ timeline, ...selected }: WhatHappenedProps) {
  const { messages } = usePageContext();
  const moments = eventsOf(selected);
  if (moments.length === 0) return null;
  return (
    <section aria-labelledby="happened" className="when-near mt-12 max-md:mt-4 border-t-2 border-ink pt-2">
      <h2 id="happened" className="text-lg font-semibold">
        {messages.questions.happened}
      </h2>
      {/* On a narrow screen the list of events would be longer than all questions. */}
      <div className="max-md:hidden print:block">
        <OnDemandWhenNear part={TIMELINE}>
          {({ Timeline }) => <Timeline moments={moments} silences={NONE} />}
        </OnDemandWhenNear>
      </div>
      <Link to={timeline} className="target md:hidden print:hidden">
        {messages.titles.timeline}
      </Link>
    </section>
  );
});

interface ManyStancesProps extends Pick<QuestionsProps, "folds" | "onFold"> {
  readonly selected: Selected;
}

/** The picture of a corpus with many stances; below it its questions, folded to their positions and names. */
function ManyStances({ selected, ...kept }: ManyStancesProps) {
  const { matrix, state, selection, follow, href, ask } = selected;
  return (
    <>
      <OnDemandWhenNear part={DENSE_MATRIX}>
        {({ DenseMatrix }) => <DenseMatrix matrix={matrix} order={state.order} />}
      </OnDemandWhenNear>
      <div className="mt-6 mb-4 flex">
        <FollowBar follow={follow} href={href} ask={ask} />
      </div>
      <NoneFollowed {...selected} />
      <Questions matrix={matrix} follow={follow} isSearch={selection.q !== ""} isFolded {...kept} />
    </>
  );
}

/** The home page: who wants what on each question, in the words of the sources. */
function HomePage() {
  const { model, messages, paths, show, say } = usePageContext();
  const [folds, setFolds] = useKeptState("folds", NO_FOLDS);
  const onFold = useCallback(
    (fold: string, isOpen: boolean) => setFolds((now) => ({ ...now, [fold]: isOpen })),
    [setFolds],
  );
  const kept = { folds, onFold };
  const title = show(model.title);
  const description = <p className="mt-1 max-w-4xl text-muted max-md:text-sm">{show(model.description)}</p>;
  // The picture has the first screen to itself.
  const isLong = hasManyStances(model);
  return (
    <>
      {isLong ? (
        <PageHeading>{title}</PageHeading>
      ) : (
        <div className="masthead">
          <div>
            <PageHeading>{title}</PageHeading>
            {description}
          </div>
          <SourceLine />
        </div>
      )}
      <SelectedPage
        path={paths.home}
        more={({ matrix, follow }) =>
          follow.length === 0
            ? []
            : [messages.questions.following(follow.length, questionsOf(model, matrix, follow).length)]
        }
        controls={({ matrix, state, follow, href, ask }) =>
          isDense(matrix) ? (
            <OrderChoice order={state.order} href={href} ask={ask} />
          ) : (
            followable(model).length > 1 && <FollowBar follow={follow} href={href} ask={ask} />
          )
        }
      >
        {(selected) => (
          <>
            {isDense(selected.matrix) ? (
              <ManyStances selected={selected} {...kept} />
            ) : (
              <>
                <Key />
                <div className="with-speakers">
                  <div>
                    <NoneFollowed {...selected} />
                    <Questions
                      matrix={selected.matrix}
                      follow={selected.follow}
                      isSearch={selected.selection.q !== ""}
                      {...kept}
                    />
                  </div>
                  {selected.matrix.rows.some(hasRecord) && (
                    <WhoSpeaks
                      matrix={selected.matrix}
                      allActors={selected.href({ follow: [] }, paths.actors)}
                    />
                  )}
                </div>
                <WhatHappened
                  model={selected.model}
                  selection={selected.selection}
                  entries={selected.entries}
                  timeline={selected.href({ follow: [] }, paths.timeline)}
                />
              </>
            )}
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
      {isLong && (
        <div className="mt-8">
          {description}
          <SourceLine />
        </div>
      )}
    </>
  );
}

export const page: PageModule = {
  Component: HomePage,
  head: homeHead,
  parts: partsOfSelection,
  below: [ACTOR_MATRIX, DENSE_MATRIX, TIMELINE],
};
