import { useEffect, useRef } from "react";
import { MAX_QUERY_LENGTH } from "../url/view-params.ts";
import { useReader } from "./reader.tsx";

interface SearchFieldProps {
  /** The query of the address. */
  readonly q: string;
  /** Whether the address has it from this field, which then holds what was typed since. */
  readonly typedHere: boolean;
  readonly onType: (text: string) => void;
}

/**
 * The search field. The address holds the truth; the field itself is left alone while a reader types, or a
 * slow answer would undo the last letters, and follows the address when that changes by other means.
 */
export function SearchField({ q, typedHere, onType }: SearchFieldProps) {
  const { messages } = useReader();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!typedHere && field.current) field.current.value = q;
  }, [q, typedHere]);
  return (
    <form role="search" onSubmit={(event) => event.preventDefault()} className="grow">
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
        onChange={(event) => onType(event.target.value)}
        className="h-11 w-full rounded border border-edge bg-paper px-3 placeholder:text-muted"
      />
    </form>
  );
}
