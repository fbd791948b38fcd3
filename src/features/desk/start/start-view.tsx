/** The start of the desk: the drafts of this device, a new one from an article, and what can be opened. */
import { useState } from "react";
import { useLocation } from "react-router";
import type { Draft } from "../../../coding/draft.ts";
import { apply } from "../../../coding/edit.ts";
import { addSource, emptyDraft } from "../../../coding/new-draft.ts";
import { freshId, setValue } from "../../../coding/records.ts";
import { slugOf } from "../../../coding/slug.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Section } from "../../../ui/section.tsx";
import type { Store } from "../store.ts";
import { keepInPage } from "../unsaved-draft.ts";
import { useDraftAddress } from "../use-draft-address.ts";
import { useStore } from "../use-store.ts";
import { type Article, BringIn } from "./bring-in.tsx";
import { DraftList } from "./draft-list.tsx";
import { OpenFiles } from "./open-files.tsx";

/** The most characters of a name that is made from the text. */
const LONGEST_NAME = 60;

/** Keeps a draft on the device, or in the page if the device keeps nothing. */
async function keep(store: Store, name: string, draft: Draft): Promise<string> {
  const made = await store.createDraft(name, draft);
  return "problem" in made ? keepInPage({ name, draft }) : made.id;
}

/** A draft with one article. */
async function draftFrom({ headline, paragraphs }: Article, locale: string): Promise<Draft> {
  const asOf = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const empty = emptyDraft(locale, { id: slugOf(headline) ?? "", asOf });
  const facts = { headline, inLanguage: locale };
  const id = freshId(empty, "sources", headline);
  const entitled = apply(empty, setValue(empty, ["files", "corpus.json", "title", locale], headline));
  return apply(entitled, await addSource(entitled, { id, paragraphs, facts }));
}

/** The view of the desk while no draft is open. */
export function StartView() {
  const { messages, locale } = usePageContext();
  const [, open] = useDraftAddress();
  const store = useStore();
  const [problem, setProblem] = useState("");
  // Set if the address named a draft that this browser does not have.
  const { state } = useLocation() as { readonly state: { readonly isMissing?: boolean } | null };
  const words = messages.desk.start;
  const start = async (name: string, draft: Draft) => open(await keep(store, name, draft));
  const bringIn = async (article: Article) => {
    const name = article.headline || (article.paragraphs[0]?.text.slice(0, LONGEST_NAME) ?? "");
    await start(name, await draftFrom(article, locale));
  };
  return (
    <div className="gap-x-12 lg:grid lg:grid-cols-2">
      <div>
        <p role="alert" className="mt-6 font-semibold empty:hidden">
          {state?.isMissing === true && words.missing}
        </p>
        <DraftList />
        <Section id="open" title={words.existing}>
          <OpenFiles
            onOpen={(name, draft) => {
              setProblem("");
              void start(name, draft);
            }}
            onProblem={setProblem}
          />
          <p role="alert" className="mt-2 font-semibold empty:hidden">
            {problem}
          </p>
        </Section>
      </div>
      <Section id="new" title={words.fresh}>
        <BringIn id="desk-new-text" onBringIn={(article) => void bringIn(article)} />
      </Section>
    </div>
  );
}
