import { PageHeading } from "../../parts/page/page-heading.tsx";
import type { PageModule } from "../../parts/page/head.ts";
import { usePageContext } from "../../parts/page-context.tsx";
import { partsOfSelection, SelectedPage } from "../../parts/selection/selected-page.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { stancesIn } from "../../domain/filter.ts";
import { StanceTable } from "./stance-table.tsx";

/** All stances in one table, with the ways to take them away. */
function StancesPage() {
  const { messages, paths } = usePageContext();
  const title = messages.titles.stances;
  return (
    <>
      <PageHeading>{title}</PageHeading>
      <SelectedPage
        path={paths.stances}
        controls={({ entries, href }) => (
          <PageTools title={title} path={href({})} stances={stancesIn(entries)} entries={entries} />
        )}
      >
        {({ entries, state: { sort }, href, ask }) => (
          <StanceTable entries={entries} sort={sort} href={href} ask={ask} />
        )}
      </SelectedPage>
    </>
  );
}

export const page: PageModule = {
  Component: StancesPage,
  head: ({ messages }) => ({ title: messages.titles.stances, description: messages.stanceTable.description }),
  parts: partsOfSelection,
};
