import { Breadcrumb } from "../components/breadcrumb.tsx";
import { CorrectionsSection } from "../components/corrections.tsx";
import { Legend } from "../components/legend.tsx";
import { PageHeading } from "../components/page-heading.tsx";
import { PageTools } from "../components/page-tools.tsx";
import { type Reader, useReader } from "../components/reader.tsx";
import { SourceLine } from "../components/source-line.tsx";
import { Timeline } from "../components/timeline.tsx";
import { allMoments } from "../domain/timeline.ts";
import type { Head } from "./head.ts";

export function timelineHead({ messages }: Reader): Head {
  return { title: messages.timeline.title, description: messages.timeline.intro };
}

/** What happened when: every event, and every stance at the date when it was stated. */
export function TimelinePage() {
  const { model, messages, paths } = useReader();
  const { title, intro } = messages.timeline;
  return (
    <article>
      <Breadcrumb />
      <PageHeading>{title}</PageHeading>
      <p className="mt-3 max-w-measure text-lg">{intro}</p>
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
