import { stancesIn } from "../../domain/filter.ts";
import { densestFirst } from "../../domain/arrange.ts";
import { isDense } from "../../domain/matrix-order.ts";
import type { PageModule } from "../../parts/page/head.ts";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { ActorMatrix } from "../../parts/matrix/actor-matrix.tsx";
import { DenseMatrix } from "../../parts/matrix/dense-matrix.tsx";
import { OrderChoice } from "../../parts/matrix/order-choice.tsx";
import { WordsBeside } from "../../parts/matrix/words-beside.tsx";
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
        controls={({ entries, matrix, state, href, ask }) => (
          <>
            {isDense(matrix) && <OrderChoice order={state.order} href={href} ask={ask} />}
            <PageTools title={title} path={href({})} stances={stancesIn(entries)} entries={entries} />
          </>
        )}
      >
        {({ matrix, state }) => {
          if (isDense(matrix)) return <DenseMatrix matrix={matrix} order={state.order} />;
          const dense = densestFirst(matrix);
          return (
            <WordsBeside matrix={dense}>
              <ActorMatrix matrix={dense} />
            </WordsBeside>
          );
        }}
      </SelectedPage>
    </>
  );
}

export const page: PageModule = {
  Component: ActorsPage,
  head: ({ messages }) => ({ title: messages.titles.actors, description: messages.actorsPage.description }),
  parts: partsOfSelection,
};
