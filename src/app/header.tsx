import { memo, type MouseEvent } from "react";
import { DisplayPanel } from "./display-panel.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { Link } from "../parts/page/link.tsx";
import { usePageContext } from "../parts/page-context.tsx";
import { closeWhenLeft } from "../ui/popover.tsx";
import type { Site } from "../reading/site.ts";
import { SearchField } from "../parts/selection/search-field.tsx";
import { SiteMark } from "./site-mark.tsx";

/** The pages that the header names, in its order. */
const NAVIGATION = ["home", "actors", "timeline", "compare", "about"] as const;

const MENU_ID = "menu";

const HEADER_LINK =
  "inline-flex min-h-11 min-w-11 items-center border-b-3 border-paper text-ink no-underline hover:border-line aria-[current=page]:border-ink aria-[current=page]:font-semibold";

/** Closes the menu before one of its links is followed, because the browser would leave it open over the next page. */
function closeMenu({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  if ((target as Element).closest("a")) currentTarget.togglePopover(false);
}

interface HeaderProps {
  /** The path of the page. */
  readonly pathname: string;
  /** The name of each locale's language in that language. */
  readonly names: Site["localeNames"];
  /** Opens the list of the keys. */
  readonly onKeys: (isOpen: true) => void;
}

/** The header of every page: the ways to the pages, the languages and the search. Another query leaves it as it is. */
export const Header = memo(function Header({ pathname, names, onKeys }: HeaderProps) {
  const { model, messages, paths } = usePageContext();
  return (
    <header className="border-b border-line print:hidden">
      {/* With room for a language, so that the navigation does not move when the link to it arrives. */}
      <div
        className={`mx-auto flex max-w-page flex-wrap items-center gap-x-1 px-4 lg:grid lg:grid-cols-[auto_minmax(0,1fr)_minmax(var(--language),auto)_9rem] lg:gap-x-4 xl:grid-cols-[auto_minmax(0,1fr)_minmax(var(--language),auto)_15rem] xl:gap-x-6 md:px-8 ${model.locales.length > 1 ? "[--language:2.75rem] xl:[--language:4rem]" : "[--language:0px]"}`}
      >
        <Link
          to={paths.home}
          className="me-auto inline-flex min-h-12 min-w-11 items-center gap-2 text-lg font-semibold tracking-tight whitespace-nowrap text-ink no-underline"
        >
          <SiteMark />
          <span className={model.locales.length > 2 ? "max-[26rem]:sr-only" : "max-[22rem]:sr-only"}>
            {messages.siteName}
          </span>
        </Link>
        <nav
          // A new one for each page, so that Back closes it too.
          key={pathname}
          id={MENU_ID}
          popover="auto"
          onClickCapture={closeMenu}
          ref={closeWhenLeft}
          aria-label={messages.mainNavigation}
          className="menu border border-edge bg-paper p-4 text-ink lg:border-0 lg:p-0"
        >
          <ul className="lg:flex lg:flex-wrap lg:gap-x-3 xl:gap-x-5">
            {NAVIGATION.map((name) => (
              <li key={name}>
                <Link
                  to={paths[name]}
                  aria-current={pathname === paths[name] ? "page" : undefined}
                  className={HEADER_LINK}
                >
                  {messages.titles[name]}
                </Link>
              </li>
            ))}
          </ul>
          <DisplayPanel onKeys={() => onKeys(true)} />
        </nav>
        <LanguageSwitch names={names} />
        <SearchField />
        <button
          type="button"
          popoverTarget={MENU_ID}
          className="inline-flex size-11 shrink-0 items-center justify-center lg:hidden"
        >
          <span className="sr-only">{messages.menu}</span>
          <svg aria-hidden="true" viewBox="0 0 20 16" width="20" className="w-5 stroke-current stroke-2">
            <path d="M0 2h20M0 8h20M0 14h20" />
          </svg>
        </button>
      </div>
    </header>
  );
});
