import { useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { inLanguage } from "../model/language.ts";
import { inOtherLocale, localePrefix, pageAt, PATTERNS } from "../url/paths.ts";
import { keepPlaceFor } from "./same-place.ts";
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
 * Returns the function that gives the address of the current page in another locale, with the same query and fragment, and
 * its path alone.
 */
export function useAddressIn(): (locale: string) => { readonly path: string; readonly address: string } {
  const { model, locale, paths } = usePageContext();
  const { pathname, search } = useLocation();
  const fragment = useFragment();
  const [defaultLocale = locale] = model.locales;
  const own = localePrefix(locale, defaultLocale);
  // An address without a page has none in another language either.
  const here = pageAt(pathname, paths.home) ? pathname : own || PATTERNS.home;
  return (other) => {
    const path = inOtherLocale(here, own, localePrefix(other, defaultLocale));
    return { path, address: path + search + fragment };
  };
}

/**
 * Links to the same page in the other languages of the corpus, with the same query and hash; renders nothing if there
 * is only one language. A narrow window has room for the codes of the languages only.
 */
export function LanguageSwitch({ names }: LanguageSwitchProps) {
  const { model, messages, locale } = usePageContext();
  const addressIn = useAddressIn();
  if (model.locales.length < 2) return null;
  return (
    <nav aria-label={messages.languages}>
      <ul className="flex text-sm md:gap-x-4">
        {model.locales
          .filter((each) => each !== locale)
          .map((each, at) => {
            const { path, address } = addressIn(each);
            return (
              // oxlint-disable-next-line react/no-array-index-key -- The link that was followed keeps the focus, and then leads back.
              <li key={at}>
                <Link
                  to={address}
                  onClick={() => keepPlaceFor(path)}
                  hrefLang={each}
                  {...inLanguage(each)}
                  className="inline-flex min-h-11 min-w-11 items-center justify-center text-ink"
                >
                  <span className="uppercase xl:hidden">{new Intl.Locale(each).language}</span>
                  <span className="max-xl:sr-only">{names[each]}</span>
                </Link>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}
