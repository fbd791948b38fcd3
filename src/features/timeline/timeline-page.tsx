import { silencesIn, stancesIn } from "../../domain/filter.ts";
import { eventsIn, momentsOf } from "../../domain/moments.ts";
import type { CorpusEvent } from "../../model/schema.ts";
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

/** The events that a selection leaves. */
function eventsOf({ model, state: { selection }, entries }: Selected): readonly CorpusEvent[] {
  return eventsIn(model, selection, entries);
}

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
        more={(selected) => [messages.selection.resultEvents(eventsOf(selected).length)]}
        isShown={(selected) => eventsOf(selected).length > 0}
      >
        {(selected) => (
          <Timeline
            moments={momentsOf(eventsOf(selected), stancesIn(selected.entries))}
            silences={silencesIn(selected.entries)}
          />
        )}
      </SelectedPage>
      <CorrectionsSection targets={model.events.map(({ id }) => `events/${id}`)} />
    </>
  );
}

export const page: PageModule = { Component: TimelinePage, head: timelineHead, parts: partsOfSelection };
