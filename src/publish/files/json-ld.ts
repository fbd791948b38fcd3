/**
 * Describes a page to machines, in schema.org JSON-LD. The description claims only facts with evidence: an excerpt is a
 * quotation only if it has the speaker's own words, and nothing is rated or reviewed.
 */
import type {
  BreadcrumbList,
  Graph,
  NewsArticle,
  Organization,
  Person,
  Quotation,
  WebPage,
} from "schema-dts";
import type { PageText } from "../../reading/page-text.ts";
import { isoDateTime } from "../export-dates.ts";
import { speakersOf } from "../../model/anchored.ts";
import { excerptsFor } from "../../model/evidence.ts";
import { excerptsOfSource, get } from "../../model/model.ts";
import type { Actor, Excerpt, Source } from "../../model/schema.ts";
import { translationFor } from "../../model/translation.ts";
import type { Attribution } from "../../model/vocabulary.ts";
import type { ActorType } from "../../model/choices.ts";
import { canonicalUrl, pageAt } from "../../url/paths.ts";
import { licenceAddress } from "../licence-address.ts";
import { isArticle } from "../type-family.ts";

/** The facts of a page that its JSON-LD repeats. */
interface DescribedPage {
  /** The path of the page, below the base path. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly locale: string;
}

/** The node of an actor, typed as the most common types. The nodes of other types have the same fields. */
type Party = Organization | Person;

const ACTOR_TYPE: Record<ActorType, string> = {
  person: "Person",
  party: "PoliticalParty",
  government: "GovernmentOrganization",
  state: "Country",
  military: "GovernmentOrganization",
  organization: "Organization",
  // schema.org has no type for a group that is not an organization.
  community: "Thing",
  coalition: "Organization",
};

/** The attributions of excerpts that have the speaker's own words. */
const OWN_WORDS = new Set<Attribution>(["direct-quote", "own-publication"]);

function sourceNode(context: PageText, source: Source, url: (path: string) => string): NewsArticle {
  const { model, paths } = context;
  const license = source.licence === undefined ? undefined : licenceAddress(source.licence);
  const original = source.originalSource;
  const datePublished = isoDateTime(source.datePublished);
  const dateModified = source.dateModified && isoDateTime(source.dateModified);
  return {
    "@type": source.type as "NewsArticle",
    // The fragment tells the source from its page. The source's own address may be shared by two records.
    "@id": `${url(paths.source(source.id))}#source`,
    headline: source.headline,
    ...(source.alternativeHeadline === undefined ? {} : { alternativeHeadline: source.alternativeHeadline }),
    url: source.url,
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(dateModified === undefined ? {} : { dateModified }),
    inLanguage: source.inLanguage,
    // schema.org counts the words of articles only.
    ...(source.wordCount === undefined || !isArticle(source.type) ? {} : { wordCount: source.wordCount }),
    // Authors are names only, because a byline does not tell a person from an organization.
    ...(source.author ? { author: source.author } : {}),
    publisher: { "@type": "Organization", name: source.publisher },
    ...(source.archivedAt === undefined ? {} : { archivedAt: source.archivedAt }),
    ...(license === undefined ? {} : { license }),
    ...(source.credit === undefined ? {} : { creditText: source.credit }),
    ...(original === undefined
      ? {}
      : { isBasedOn: sourceNode(context, get(model.byId.sources, original), url) }),
  };
}

function actorNode(context: PageText, actor: Actor, url: (path: string) => string): Party {
  const { paths, say } = context;
  return {
    "@type": ACTOR_TYPE[actor.type] as "Organization",
    "@id": `${url(paths.actor(actor.id))}#actor`,
    name: say(actor.name),
    ...(actor.otherNames ? { alternateName: actor.otherNames } : {}),
    ...(actor.description ? { description: say(actor.description) } : {}),
  };
}

/** Our translation of an excerpt, in the language of the page. It is a work of ours, and not a quotation. */
function translationNode(
  { model, messages, locale }: PageText,
  excerpt: Excerpt,
): Pick<Quotation & object, "workTranslation"> {
  const translation = translationFor(model, excerpt, locale);
  if (!translation) return {};
  const translator = { "@type": "Organization", name: messages.siteName } as const;
  const { value, lang } = translation;
  return { workTranslation: { "@type": "CreativeWork", text: value, inLanguage: lang, translator } };
}

function quotationNode(context: PageText, excerpt: Excerpt, url: (path: string) => string): Quotation[] {
  const { model } = context;
  const speakers = speakersOf(excerpt);
  if (!OWN_WORDS.has(excerpt.attribution) || speakers.length === 0) return [];
  const source = get(model.byId.sources, excerpt.source);
  return [
    {
      "@type": "Quotation",
      text: excerpt.selector.exact,
      inLanguage: source.inLanguage,
      creator: speakers.map((id) => actorNode(context, get(model.byId.actors, id), url)),
      isBasedOn: sourceNode(context, source, url),
      ...translationNode(context, excerpt),
    },
  ];
}

interface Subject {
  readonly about: readonly (Party | NewsArticle)[];
  readonly has: readonly Quotation[];
  readonly trail: readonly { readonly name: string; readonly path: string }[];
}

/** Returns the records that a page is about, its quotations, and the breadcrumbs above it. */
function subject(context: PageText, path: string, url: (path: string) => string): Subject {
  const { model, paths, issueTitle } = context;
  const found = pageAt(path, paths.home);
  const id = found?.id ?? "";
  const nothing: Subject = { about: [], has: [], trail: [] };
  switch (found?.page) {
    case "stance": {
      const stance = get(model.byId.stances, id);
      const excerpts = excerptsFor(model, stance, ["record"]);
      return {
        about: [actorNode(context, get(model.byId.actors, stance.actor), url)],
        has: excerpts.flatMap((excerpt) => quotationNode(context, excerpt, url)),
        trail: [{ name: issueTitle(stance.issue), path: paths.issue(stance.issue) }],
      };
    }
    case "actor":
      return { ...nothing, about: [actorNode(context, get(model.byId.actors, id), url)] };
    case "source": {
      const quotations = excerptsOfSource(model, id).flatMap((excerpt) =>
        quotationNode(context, excerpt, url),
      );
      return { ...nothing, about: [sourceNode(context, get(model.byId.sources, id), url)], has: quotations };
    }
    default:
      return nothing;
  }
}

/**
 * Returns the JSON-LD of a page.
 * @param root the root of canonical addresses, ending in a slash
 */
export function jsonLd(context: PageText, page: DescribedPage, root: string): Graph {
  const { messages, paths } = context;
  const url = (path: string) => canonicalUrl(root, path);
  const { about, has, trail } = subject(context, page.path, url);
  const crumbs = [
    ...(page.path === paths.home ? [] : [{ name: messages.titles.home, path: paths.home }]),
    ...trail,
    { name: page.title, path: page.path },
  ];
  const webPage: WebPage = {
    "@type": "WebPage",
    "@id": url(page.path),
    url: url(page.path),
    name: page.title,
    description: page.description,
    inLanguage: page.locale,
    isPartOf: { "@type": "WebSite", name: messages.siteName, url: url(paths.home) },
    ...(about.length > 0 ? { about } : {}),
    ...(has.length > 0 ? { hasPart: has } : {}),
  };
  const breadcrumbs: BreadcrumbList = {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: url(path),
    })),
  };
  return { "@context": "https://schema.org", "@graph": [webPage, breadcrumbs] };
}
