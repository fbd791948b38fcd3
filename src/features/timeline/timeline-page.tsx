import { silencesIn, stancesIn } from "../../domain/filter.ts";
import { eventsIn, type Moment, momentsOf } from "../../domain/moments.ts";
import { CorrectionsSection } from "../../parts/page/corrections.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { SourceLine } from "../../parts/page/source-line.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { partsOfSelection, type Selected, SelectedPage } from "../../parts/selection/selected-page.tsx";
import { Timeline } from "../../parts/timeline/timeline.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";

function timelineHead({ messages }: PageContext): Head {
  return { title: messages.titles.timeline, description: messages.timeline.intro };
}

/** The events and stances that a selection leaves, by date. */
function momentsIn({ model, state: { selection }, entries }: Selected): readonly Moment[] {
  return momentsOf(eventsIn(model, selection, entries), stancesIn(entries));
}

const eventsOf = (moments: readonly Moment[]) => moments.flatMap(({ events }) => events);

/** The page of the timeline: every event, and every stance at the date on which it was stated. */
function TimelinePage() {
  const { model, messages, paths } = usePageContext();
  const title = messages.titles.timeline;
  return (
    <>
      <div className="masthead">
        <div>
          <PageHeading>{title}</PageHeading>
          <p className="mt-1 max-w-measure text-muted">{messages.timeline.intro}</p>
        </div>
        <SourceLine />
      </div>
      <SelectedPage
        path={paths.timeline}
        controls={({ href }) => <PageTools title={title} path={href({})} />}
        more={(selected) => [messages.selection.resultEvents(eventsOf(momentsIn(selected)).length)]}
        isShown={(selected) => eventsOf(momentsIn(selected)).length > 0}
      >
        {(selected) => <Timeline moments={momentsIn(selected)} silences={silencesIn(selected.entries)} />}
      </SelectedPage>
      <CorrectionsSection targets={model.events.map(({ id }) => `events/${id}`)} />
    </>
  );
}

export const page: PageModule = { Component: TimelinePage, head: timelineHead, parts: partsOfSelection };
