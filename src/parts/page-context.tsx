/** The context of every component: the texts of the page, as strings and as elements. */
import { createContext, type ReactElement, use, useMemo } from "react";
import { isRepeated } from "../domain/history.ts";
import { directionOf, inLanguage, isSameLanguage } from "../model/language.ts";
import { localize } from "../model/model.ts";
import type { LocalizedText, Stance } from "../model/schema.ts";
import { createPageText, type PageSettings, type PageText } from "../reading/page-text.ts";
import type { Content } from "../ui/content.ts";
import { asElement, fill, join } from "../ui/fill.tsx";

export interface PageContext extends PageText {
  /** An authored text as an element, which names its language if that is not our words' own. */
  readonly show: (text: LocalizedText | string) => ReactElement;
  /** A text of a source as an element in the language of the source. */
  readonly showIn: (lang: string, text: string) => ReactElement;
  readonly showList: (items: readonly Content[]) => ReactElement;
  readonly showStance: (stance: Stance) => ReactElement;
  /** A stance and its issue, for a place that does not name the issue; dated, if the actor repeats the position. */
  readonly showStanceOnIssue: (stance: Stance) => ReactElement;
}

/** Binds a model to a reader's language. */
export function createPageContext(settings: PageSettings): PageContext {
  const texts = createPageText(settings);
  const {
    model,
    locale,
    messages,
    wordsLocale,
    attributesOf,
    isFallback,
    actorText,
    issueText,
    positionText,
  } = texts;
  const direction = directionOf(locale);
  const [defaultLocale = locale] = model.locales;
  const show = (text: LocalizedText | string) => {
    if (typeof text === "string") return <span>{text}</span>;
    const { value, lang } = localize(text, locale, defaultLocale);
    return (
      <span {...attributesOf(lang)} data-fallback={isFallback(text, lang) ? "" : undefined}>
        {value}
      </span>
    );
  };
  const showIn = (lang: string, text: string) =>
    isSameLanguage(lang, wordsLocale) && directionOf(lang) === direction ? (
      <span>{text}</span>
    ) : (
      <span {...inLanguage(lang)}>{text}</span>
    );
  const showStance = ({ actor, issue, position }: Stance) =>
    fill(messages.stance.title, show(actorText(actor)), show(positionText(issue, position)));
  return {
    ...texts,
    show,
    showIn,
    showList: (items) => fill((...names) => texts.list(names), ...items),
    showStance,
    showStanceOnIssue: (stance) =>
      asElement(
        join(
          showStance(stance),
          " (",
          show(issueText(stance.issue)),
          isRepeated(model, stance) ? `, ${texts.date(stance.statedOn)})` : ")",
        ),
      ),
  };
}

const Context = createContext<PageContext | undefined>(undefined);
/** The settings of the context, for a context that differs in one of them. */
const Settings = createContext<PageSettings | undefined>(undefined);

export function PageContextProvider({
  children,
  ...settings
}: PageSettings & { readonly children: Content }) {
  const { model, locale, messages, regionNames, loadMessages } = settings;
  const own = useMemo(
    () => ({ model, locale, messages, regionNames, loadMessages }),
    [model, locale, messages, regionNames, loadMessages],
  );
  const context = useMemo(() => createPageContext(own), [own]);
  return (
    <Settings value={own}>
      <Context value={context}>{children}</Context>
    </Settings>
  );
}

/**
 * Gives a part of the page another model, such as that of an earlier date.
 * @throws outside of a `PageContextProvider`.
 */
export function WithModel({ model, children }: Pick<PageSettings, "model"> & { readonly children: Content }) {
  const settings = use(Settings);
  if (!settings) throw new Error("WithModel must be inside a PageContextProvider.");
  return (
    <PageContextProvider {...settings} model={model}>
      {children}
    </PageContextProvider>
  );
}

/** @throws outside of a `PageContextProvider`. */
export function usePageContext(): PageContext {
  const context = use(Context);
  if (!context) throw new Error("usePageContext must be called inside a PageContextProvider.");
  return context;
}
