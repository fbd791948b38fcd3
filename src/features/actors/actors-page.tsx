import { stancesIn } from "../../domain/filter.ts";
import type { PageModule } from "../../parts/page/head.ts";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { ActorMatrix } from "../../parts/matrix/actor-matrix.tsx";
import { partsOfSelection, SelectedPage } from "../../parts/selection/selected-page.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";

/** All actors by all issues. */
function ActorsPage() {
  const { messages, paths } = usePageContext();
  const title = messages.titles.actors;
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <SelectedPage
        path={paths.actors}
        controls={({ entries, href }) => (
          <PageTools title={title} path={href({})} stances={stancesIn(entries)} entries={entries} />
        )}
      >
        {({ matrix }) => <ActorMatrix matrix={matrix} />}
      </SelectedPage>
    </>
  );
}

export const page: PageModule = {
  Component: ActorsPage,
  head: ({ messages }) => ({ title: messages.titles.actors, description: messages.actorsPage.description }),
  parts: partsOfSelection,
};
