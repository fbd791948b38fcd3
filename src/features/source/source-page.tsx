import { useState } from "react";
import { type Params, useParams } from "react-router";
import { Breadcrumb } from "../../parts/page/breadcrumb.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { type OnDemand, OnDemandPart } from "../../parts/page/on-demand.tsx";
import { PageTools } from "../../parts/tools/page-tools.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { RecordHistory } from "../../parts/page/record-history.tsx";
import { excerptsByParagraph } from "../../domain/relations.ts";
import { inLanguage } from "../../model/language.ts";
import { hasText, type SourceWithText } from "../../model/anchored.ts";
import { excerptsOfSource } from "../../model/model.ts";
import type { Excerpt } from "../../model/schema.ts";
import { Button } from "../../ui/button.tsx";
import { Section } from "../../ui/section.tsx";
import { excerptAnchor, paragraphAnchor } from "../../url/paths.ts";
import { OutlineExcerpt } from "./outline-excerpt.tsx";
import type * as VerifyCopy from "./verify-copy.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { notFoundHead, NotFoundPage } from "../../parts/page/not-found.tsx";
import { SourceFacts } from "./source-facts.tsx";

function sourceHead(context: PageContext, { id = "" }: Readonly<Params>): Head {
  const { model, messages, date } = context;
  const source = model.byId.sources.get(id);
  if (!source) return notFoundHead(context);
  const count = excerptsOfSource(model, id).length;
  return {
    title: source.headline,
    description: messages.source[hasText(source) ? "description" : "descriptionWithoutText"](
      source.publisher,
      date(source.datePublished),
      count,
    ),
  };
}

const VERIFY: OnDemand<typeof VerifyCopy> = { load: () => import("./verify-copy.tsx"), messages: [] };

/** A reader with a copy can check every excerpt; what that takes comes when it is asked for. */
function Verify({ source }: { readonly source: SourceWithText }) {
  const words = usePageContext().messages.verify;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="print:hidden noscript:hidden">
      <Section id="verify" title={words.title}>
        <p className="mb-4">{words.intro}</p>
        {isOpen ? (
          <OnDemandPart part={VERIFY}>{({ VerifyCopy }) => <VerifyCopy source={source} />}</OnDemandPart>
        ) : (
          <Button onClick={() => setOpen(true)}>{words.open}</Button>
        )}
      </Section>
    </div>
  );
}

const ROW =
  "grid gap-x-8 gap-y-2 md:grid-cols-[minmax(0,1fr)_minmax(0,2fr)] xl:grid-cols-[minmax(0,4fr)_minmax(0,13fr)]";

/** The excerpts of a paragraph, or of a source without text, each with what it is evidence for. */
function Excerpts({ excerpts }: { readonly excerpts: readonly Excerpt[] }) {
  return (
    <div className="space-y-2">
      {excerpts.map((excerpt) => (
        <OutlineExcerpt key={excerpt.id} excerpt={excerpt} />
      ))}
    </div>
  );
}

/** The outline of a source: each paragraph in our words, beside its excerpts and what they are evidence for. */
function Outline({ source }: { readonly source: SourceWithText }) {
  const { model, messages, show } = usePageContext();
  const words = messages.source;
  const excerpts = excerptsByParagraph(model, source.id);
  return (
    <Section id="outline" title={words.outline}>
      <p className="mb-4 text-sm text-muted">{words.outlineMeans}</p>
      <ol className="border-t border-line">
        {source.paragraphs.map(({ n, summary }) => {
          const own = excerpts.get(n);
          return (
            <li
              key={n}
              id={paragraphAnchor(n)}
              tabIndex={-1}
              className={`when-near border-b border-line py-1.5 ${ROW}`}
            >
              <div>
                <h3 className="text-sm font-semibold text-muted">{messages.excerpt.paragraphTitle(n)}</h3>
                <p className="text-sm">{show(summary)}</p>
              </div>
              {own ? <Excerpts excerpts={own} /> : <p className="text-sm text-muted">{words.context}</p>}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** One source: its facts, and its outline paragraph by paragraph with the evidence that each gives. */
function SourcePage() {
  const { id = "" } = useParams();
  const { model, messages } = usePageContext();
  const source = model.byId.sources.get(id);
  if (!source) return <NotFoundPage />;
  const words = messages.source;
  const own = new Set(excerptsOfSource(model, id).map((excerpt) => excerpt.id));
  const events = model.events.filter(({ evidence }) => evidence.some((each) => own.has(each)));
  return (
    <article>
      <Breadcrumb />
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 md:flex-nowrap">
        <div {...inLanguage(source.inLanguage)} className="font-serif">
          <PageHeading>{source.headline}</PageHeading>
          {source.alternativeHeadline !== undefined && (
            <p className="mt-3 text-lg">{source.alternativeHeadline}</p>
          )}
        </div>
        <div className="md:shrink-0">
          <PageTools title={source.headline} references={[{ source, address: source.url }]} />
        </div>
      </div>
      <div className="mt-6">
        <SourceFacts source={source} />
      </div>
      {hasText(source) ? (
        <Outline source={source} />
      ) : (
        <Section id="excerpts" title={words.quotations}>
          <p className="mb-4">{words.withoutText}</p>
          <ul>
            {excerptsOfSource(model, id).map((excerpt) => (
              <li
                key={excerpt.id}
                id={excerptAnchor(excerpt)}
                tabIndex={-1}
                className="border-b border-line py-3"
              >
                <OutlineExcerpt excerpt={excerpt} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {hasText(source) ? (
        <Verify source={source} />
      ) : (
        <Section id="verify" title={messages.verify.title}>
          <p>{messages.verify.withoutText}</p>
        </Section>
      )}
      <RecordHistory
        on={{ page: "source", id }}
        eventsTitle={words.events}
        events={events}
        shown={[...own].map((excerpt) => `excerpts/${excerpt}`)}
      />
    </article>
  );
}

export const page: PageModule = { Component: SourcePage, head: sourceHead };
