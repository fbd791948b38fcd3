/** Fields that find a record by its name, and add one that is not there yet. */
import { useMemo } from "react";
import { nameFinder } from "../../../domain/find-names.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Combobox, type ComboboxChoice } from "../../../ui/combobox.tsx";
import { shortExcerpt } from "../names.ts";

/** The most options that the list shows. */
const MOST_SHOWN = 40;
const FRESH = "+";

export interface Offer {
  readonly id: string;
  readonly name: string;
  /** The kind of record, if the field offers several kinds. */
  readonly kind?: string;
}

interface ChooseProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly note?: string | undefined;
  readonly offers: readonly Offer[];
  readonly onChoose: (id: string) => void;
  /** Adds a record of a name; left out if none can be added. */
  readonly onAdd?: ((name: string) => void) | undefined;
  /** Called after `onChoose` and after `onAdd`. */
  readonly onDone?: () => void;
}

/** A field that chooses one of some records, or adds one. */
export function Choose({ id, label, hint, note, offers, onChoose, onAdd, onDone }: ChooseProps) {
  const { messages } = usePageContext();
  const words = messages.desk.choose;
  const find = useMemo(() => nameFinder(offers, ({ name }) => name), [offers]);
  const offer = (text: string): ComboboxChoice => {
    const typed = text.trim();
    const lower = typed.toLocaleLowerCase();
    const isExact = ({ name }: Offer) => name.toLocaleLowerCase() === lower;
    const begins = ({ name }: Offer) => name.toLocaleLowerCase().startsWith(lower);
    const rank = (each: Offer) => (isExact(each) ? 0 : begins(each) ? 1 : 2);
    // The name itself comes first, then names that begin with the letters: Enter takes the first.
    const found = find(text).toSorted((a, b) => rank(a) - rank(b));
    const shown = found.slice(0, MOST_SHOWN);
    const isKnown = found.some(isExact);
    const fresh = onAdd && typed !== "" && !isKnown ? [{ id: FRESH + typed, label: words.add(typed) }] : [];
    const status =
      found.length > shown.length ? words.more(shown.length, found.length) : words.found(found.length);
    return {
      status: found.length === 0 && fresh.length === 0 ? words.none : status,
      groups: [
        // A new name may be the beginning of another one.
        { id: "fresh", name: words.fresh, options: fresh },
        {
          id: "found",
          name: words.offers,
          options: shown.map((each) => ({
            ...{ id: each.id, label: shortExcerpt(each.name), kind: each.kind },
            isExact: isExact(each),
          })),
        },
      ].filter(({ options }) => options.length > 0),
    };
  };
  const choose = (option: string) => {
    if (option.startsWith(FRESH)) onAdd?.(option.slice(FRESH.length));
    else onChoose(option);
    onDone?.();
  };
  return (
    <Combobox {...{ id, label, note, offer }} hint={hint ?? words.hint} left={words.left} onChoose={choose} />
  );
}
