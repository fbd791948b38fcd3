import { useEffect, useEffectEvent, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { MAX_QUERY_LENGTH } from "../../url/view-params.ts";
import { usePageContext } from "../../parts/page-context.tsx";

interface SearchFieldProps {
  /** The query of the address. */
  readonly q: string;
  /** `begins`: the first letter since the address was last changed by other means. */
  readonly onType: (text: string, begins: boolean) => void;
  readonly onFocus: () => void;
}

/**
 * The search field. The URL holds the query. The field is not updated while the reader types, because a slow result
 * would undo the last letters. It follows the URL if the URL changes in another way.
 */
export function SearchField({ q, onType, onFocus }: SearchFieldProps) {
  const { messages } = usePageContext();
  const { state } = useLocation() as { state: { typed?: boolean } | null };
  // The field then holds what was typed since.
  const typedHere = useNavigationType() !== "POP" && state?.typed === true;
  const field = useRef<HTMLInputElement>(null);
  const isHydrated = useRef(false);
  // The next letter may come before the address that the last one asked for.
  const typing = useRef(false);
  const type = (text: string) => {
    onType(text, !typing.current);
    typing.current = true;
  };
  const follow = useEffectEvent((query: string, typed: boolean) => {
    const input = field.current;
    typing.current = typed;
    // Text typed before hydration is a search too.
    if (!isHydrated.current && query === "" && input?.value) type(input.value);
    else if (input && !typed) input.value = query;
    isHydrated.current = true;
  });
  useEffect(() => {
    const onAddress = () => follow(q, typedHere);
    onAddress();
    // If the reader presses Back before the search has rendered, React sees no location change; listen to
    // `popstate` as well.
    window.addEventListener("popstate", onAddress);
    return () => window.removeEventListener("popstate", onAddress);
  }, [q, typedHere]);
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()} className="w-full pb-2 md:w-80">
      <label htmlFor="search" className="sr-only">
        {messages.home.search}
      </label>
      <input
        ref={field}
        id="search"
        name="q"
        type="search"
        defaultValue={q}
        maxLength={MAX_QUERY_LENGTH}
        autoComplete="off"
        placeholder={messages.home.searchHint}
        onChange={(event) => type(event.target.value)}
        onFocus={onFocus}
        className="h-11 w-full rounded-sm border border-edge bg-paper px-3 placeholder:text-muted"
      />
    </form>
  );
}
