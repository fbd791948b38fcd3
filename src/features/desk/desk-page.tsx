/** The coding desk: where an author puts in an article and says who has which position on what. */
import { useEffect, useRef, useSyncExternalStore } from "react";
import { saveDesk } from "../../offline/desk.ts";
import { Breadcrumb } from "../../parts/page/breadcrumb.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { OpenDraft } from "./open-draft.tsx";
import { StartView } from "./start/start-view.tsx";
import { useDraftAddress } from "./use-draft-address.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

function deskHead({ messages }: PageContext): Head {
  return { title: messages.desk.title, description: messages.desk.description };
}

const neverChanges = () => () => undefined;

/** The drafts of this device, or the one that is open. The address names the open one, so that a reload opens it again. */
function DeskPage() {
  const { messages } = usePageContext();
  const words = messages.desk;
  const [draft] = useDraftAddress();
  // What a device holds is known only in the browser.
  const isInBrowser = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  useEffect(() => {
    saveDesk().catch(() => undefined);
  }, []);
  const article = useRef<HTMLElement>(null);
  useKeptFocus(article);
  return (
    <article ref={article}>
      {draft === "" ? (
        <>
          <Breadcrumb />
          <PageHeading>{words.title}</PageHeading>
          <p className="mt-3 max-w-measure text-lg">{words.intro}</p>
          <p className="mt-3 max-w-measure">{words.kept}</p>
          <noscript>
            <p className="mt-3">{words.needsScript}</p>
          </noscript>
          {isInBrowser && <StartView />}
        </>
      ) : (
        <OpenDraft key={draft} id={draft} />
      )}
    </article>
  );
}

export const page: PageModule = { Component: DeskPage, head: deskHead };
