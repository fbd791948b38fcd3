import { Breadcrumb } from "../../parts/page/breadcrumb.tsx";
import { CorrectionsSection } from "../../parts/page/corrections.tsx";
import { Legend } from "../../parts/evidence/legend.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { SourceLine } from "../../parts/page/source-line.tsx";
import { Timeline } from "../../parts/timeline/timeline.tsx";
import { allMoments } from "../../domain/moments.ts";
import type { Head, PageModule } from "../../parts/page/head.ts";

function timelineHead({ messages }: PageContext): Head {
  return { title: messages.titles.timeline, description: messages.timeline.intro };
}

/** The page of the timeline: every event, and every stance at the date on which it was stated. */
function TimelinePage() {
  const { model, messages, paths } = usePageContext();
  const title = messages.titles.timeline;
  return (
    <article>
      <Breadcrumb />
      <PageHeading>{title}</PageHeading>
      <p className="mt-3 max-w-measure text-lg">{messages.timeline.intro}</p>
      <SourceLine />
      <div className="mt-4">
        <PageTools title={title} path={paths.timeline} />
      </div>
      <Timeline moments={allMoments(model)} silences={model.silences} />
      <CorrectionsSection targets={model.events.map(({ id }) => `events/${id}`)} />
      <Legend />
    </article>
  );
}

export const page: PageModule = { Component: TimelinePage, head: timelineHead };
