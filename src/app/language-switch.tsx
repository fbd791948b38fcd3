import { useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { inLanguage } from "../model/language.ts";
import { inOtherLocale, localePrefix, pageAt, PATTERNS } from "../url/paths.ts";
import { Link } from "../parts/page/link.tsx";
import { usePageContext } from "../parts/page-context.tsx";

interface LanguageSwitchProps {
  /** The name of each locale's language in that language. */
  readonly names: Readonly<Record<string, string>>;
}

const subscribeToNothing = () => () => undefined;

/** The fragment of the address; none while React hydrates, because the prerendered page does not know it. */
function useFragment(): string {
  const { hash } = useLocation();
  return useSyncExternalStore(
    subscribeToNothing,
    () => hash,
    () => "",
  );
}

/**
 * Links to the same page in the other languages of the corpus, with the same query and hash; renders nothing if there
 * is only one language.
 */
export function LanguageSwitch({ names }: LanguageSwitchProps) {
  const { model, messages, locale, paths } = usePageContext();
  const { pathname, search } = useLocation();
  const fragment = useFragment();
  const { locales } = model;
  const [defaultLocale = locale] = locales;
  if (locales.length < 2) return null;
  const prefixOf = (each: string) => localePrefix(each, defaultLocale);
  // An address without a page has none in another language either.
  const here = pageAt(pathname, paths.home) ? pathname : prefixOf(locale) || PATTERNS.home;
  return (
    <nav aria-label={messages.languages} className="max-md:order-last max-md:basis-full">
      <ul className="flex flex-wrap gap-x-4 text-sm">
        {locales.map((each) => (
          <li key={each}>
            <Link
              to={inOtherLocale(here, prefixOf(locale), prefixOf(each)) + search + fragment}
              preventScrollReset
              hrefLang={each}
              {...inLanguage(each)}
              aria-current={each === locale ? "true" : undefined}
              className={`target text-center text-ink ${each === locale ? "font-semibold no-underline" : ""}`}
            >
              {names[each]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
