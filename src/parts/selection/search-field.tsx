import { use, useEffect, useEffectEvent, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { pageAt, type PageName } from "../../url/paths.ts";
import { MAX_QUERY_LENGTH, normalizeQuery, withQuery } from "../../url/query.ts";
import { AskedAddress, useNavigation } from "../page/navigation.ts";
import { loadOnDemand } from "../page/on-demand.tsx";
import { usePageContext } from "../page-context.tsx";
import { RESULT_ID, SEARCH } from "./search.ts";

/**
 * The pages that show what a search finds: Enter leads to the first stance there. On any other page, Enter leads to the home
 * page with the search.
 */
const SEARCHED: ReadonlySet<PageName | undefined> = new Set(["home", "actors", "stances", "timeline"]);

const queryIn = (search: string) => normalizeQuery(new URLSearchParams(search).get("q") ?? "");

/**
 * The search field of every page. The URL holds the query. The field is not updated while the reader types, because a slow
 * result would undo the last letters. It follows the URL if the URL changes in another way.
 */
export function SearchField() {
  const { messages, paths, loadMessages } = usePageContext();
  const { pathname, search, state } = useLocation() as ReturnType<typeof useLocation> & {
    readonly state: { readonly typed?: boolean } | null;
  };
  const { goTo } = useNavigation();
  const asked = use(AskedAddress);
  const q = queryIn(search);
  const isSearched = (path: string) => SEARCHED.has(pageAt(path, paths.home)?.page);
  const isHere = isSearched(pathname);
  // The field then holds what was typed since.
  const typedHere = useNavigationType() !== "POP" && state?.typed === true;
  const field = useRef<HTMLInputElement>(null);
  const isHydrated = useRef(false);
  // The next letter may come before the address that the last one asked for.
  const typing = useRef(false);
  const wantsFirst = useRef(false);
  /** The address that is searched: that of the page that is on its way or, if that has no search, of the one that is shown. */
  const searched = () => [asked(), { pathname, search }].find((address) => isSearched(address.pathname));
  const type = (text: string) => {
    const address = searched();
    if (!address) return;
    wantsFirst.current = false;
    goTo(address.pathname + withQuery(address.search, normalizeQuery(text)), {
      replace: typing.current,
      preventScrollReset: true,
      // The next letter can be typed before the answer.
      flushSync: false,
      state: { typed: true },
    });
    typing.current = true;
  };
  /** Moves the focus to the first stance, or if there is none to the count, once the page shows what the field asks for. */
  const goToFirst = () => {
    if (!wantsFirst.current || q !== normalizeQuery(field.current?.value ?? "")) return;
    wantsFirst.current = false;
    const first = document.querySelector<HTMLElement>("main [data-stance]");
    (first ?? document.getElementById(RESULT_ID))?.focus();
  };
  const submit = () => {
    const text = normalizeQuery(field.current?.value ?? "");
    if (text === "") return;
    if (!searched()) return goTo(paths.home + withQuery("", text));
    wantsFirst.current = true;
    goToFirst();
  };
  const follow = useEffectEvent((query: string, typed: boolean) => {
    const input = field.current;
    typing.current = typed;
    // Text typed before hydration is a search too.
    if (!isHydrated.current && query === "" && input?.value) type(input.value);
    // A page that is shown while a later address is on its way does not take what was typed for that.
    else if (input && !typed && queryIn(asked().search) === query) input.value = query;
    isHydrated.current = true;
    goToFirst();
  });
  useEffect(() => {
    const onAddress = () => follow(q, typedHere && isHere);
    onAddress();
    // If the reader presses Back before the search has rendered, React sees no location change; listen to
    // `popstate` as well.
    window.addEventListener("popstate", onAddress);
    return () => window.removeEventListener("popstate", onAddress);
  }, [q, typedHere, isHere]);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      className="min-w-0 shrink grow basis-20 noscript:invisible md:max-w-80 lg:col-start-4 lg:max-w-none lg:grow-0"
    >
      <label htmlFor="search" className="sr-only">
        {messages.search.label}
      </label>
      <input
        ref={field}
        id="search"
        name="q"
        type="search"
        defaultValue={q}
        maxLength={MAX_QUERY_LENGTH}
        autoComplete="off"
        placeholder={messages.search.label}
        onChange={(event) => type(event.target.value)}
        onFocus={() => void loadOnDemand(SEARCH, loadMessages).catch(() => undefined)}
        className="h-11 w-full rounded-sm border border-edge bg-paper px-1 placeholder:text-sm placeholder:text-muted max-[12rem]:placeholder:text-xs md:px-2 md:placeholder:text-base"
      />
    </form>
  );
}
