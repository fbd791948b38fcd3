import { useOutletContext } from "react-router";
import { Breadcrumb } from "../../parts/page/breadcrumb.tsx";
import { Corrections } from "../../parts/page/corrections.tsx";
import { GradeMeanings, PositionMeanings, SilenceMeanings } from "../../parts/evidence/legend.tsx";
import { Link } from "../../parts/page/link.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { placedCorrections } from "../../domain/corrections.ts";
import { hasText } from "../../model/anchored.ts";
import { inLanguage } from "../../model/language.ts";
import { licenceName } from "../../reading/licence-name.ts";
import type { Site } from "../../reading/site.ts";
import { Section } from "../../ui/section.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { OfflineStatus } from "../../parts/page/offline-status.tsx";

function aboutHead({ messages }: PageContext): Head {
  return { title: messages.aboutPage.title, description: messages.aboutPage.description };
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div className="prose-list">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}

/**
 * The page about the site: how positions are coded, the meaning of the symbols, the sources, corrections and rights,
 * and how to report a mistake.
 */
function AboutPage() {
  const { model, messages, paths, date, ownWords, showIn } = usePageContext();
  const site = useOutletContext<Site>();
  const words = messages.aboutPage;
  return (
    <article>
      <Breadcrumb />
      <PageHeading>{words.title}</PageHeading>
      <p className="mt-3 max-w-3xl text-lg">{words.intro}</p>
      <div className="grid gap-x-14 *:max-w-3xl xl:grid-cols-2">
        <div>
          <Section id="coding" title={words.coding}>
            <Paragraphs
              texts={[
                ...words.codingBody,
                model.sources.every(hasText) ? words.checkedAll : words.checkedTexts,
              ]}
            />
          </Section>
          <Section id="neutrality" title={words.neutrality}>
            <Paragraphs texts={words.neutralityBody} />
          </Section>
          <Section id="sources" title={words.sources}>
            <ul className="prose-list">
              {model.sources.map((source) => (
                <li key={source.id}>
                  <Link to={paths.source(source.id)} {...inLanguage(source.inLanguage)}>
                    {source.headline}
                  </Link>
                  <span {...ownWords} className="block text-sm text-muted">
                    {showIn(source.inLanguage, source.publisher)}
                    <span>{`, ${date(source.datePublished)}`}</span>
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <div>
          <Section id="grades" title={words.grades}>
            <p className="mb-4">{words.gradesBody}</p>
            <GradeMeanings />
          </Section>
          <Section id="positions" title={messages.legend.positions}>
            <PositionMeanings />
          </Section>
          <Section id="silences" title={words.silences}>
            <p className="mb-4">{words.silencesBody}</p>
            <SilenceMeanings />
          </Section>
        </div>
      </div>
      <Section id="corrections" title={words.corrections}>
        {model.corrections.length === 0 ? (
          <p>{words.noCorrections}</p>
        ) : (
          <div className="gap-x-14 xl:columns-2">
            <Corrections corrections={placedCorrections(model)} />
          </div>
        )}
      </Section>
      <div className="side-by-side gap-x-14">
        <Section id="offline" title={words.offline}>
          <p>{words.offlineBody}</p>
          <p className="mt-3">{messages.offline.version(date(model.asOf), site.dataVersion)}</p>
          <OfflineStatus />
        </Section>
        <Section id="mistake" title={words.mistake}>
          <p>{words.mistakeBody}</p>
        </Section>
        <Section id="desk" title={words.desk}>
          <p>{words.deskBody}</p>
          <Link to={paths.desk} className="target">
            {words.deskLink}
          </Link>
        </Section>
        <Section id="rights" title={words.rights}>
          <Paragraphs texts={[...words.rightsBody, words.rightsCorpus(licenceName(model.licence))]} />
        </Section>
      </div>
    </article>
  );
}

export const page: PageModule = { Component: AboutPage, head: aboutHead };
