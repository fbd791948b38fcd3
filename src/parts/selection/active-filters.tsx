import { type Facet, FACETS } from "../../domain/entries.ts";
import {
  EMPTY_SELECTION,
  isEmptySelection,
  RANGE_LIMITS,
  type Selection,
  toggleValue,
} from "../../domain/filter.ts";
import { Chip } from "../../ui/chip.tsx";
import type { Elements } from "../../ui/content.ts";
import { useAhead } from "../../ui/use-ahead.ts";
import { FacetValue, facetValueName } from "./facet-names.tsx";
import { Link } from "../page/link.tsx";
import { usePageContext } from "../page-context.tsx";
import { RemoveLink } from "../page/remove-link.tsx";
import type { Ask } from "./use-ask.ts";

interface ActiveFiltersProps {
  readonly selection: Selection;
  /** The address of the same view with another selection. */
  readonly href: (selection: Selection) => string;
  readonly ask: Ask;
  /** Called when a chip goes, and the focus with it. */
  readonly onRemove: () => void;
}

interface Active {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly shown: Elements;
  readonly without: (selection: Selection) => Selection;
}

/** The active filters, each removable, and one link that clears them all. */
export function ActiveFilters({ selection: followed, href, ask, onRemove }: ActiveFiltersProps) {
  const context = usePageContext();
  const { messages, date, say } = context;
  const [selection, setSelection] = useAhead(followed);
  if (isEmptySelection(selection)) return null;
  const facetChips = FACETS.flatMap((facet: Facet) =>
    selection.facets[facet].map((value): Active => {
      const name = facetValueName(context, facet, value);
      return {
        key: `${facet}-${value}`,
        name: messages.selection.facet[facet],
        value: typeof name === "string" ? name : say(name),
        shown: <FacetValue facet={facet} value={value} />,
        without: (from) => (from.facets[facet].includes(value) ? toggleValue(from, facet, value) : from),
      };
    }),
  );
  const search: Active = {
    key: "q",
    name: messages.selection.search,
    value: selection.q,
    shown: <span>{selection.q}</span>,
    without: (from) => ({ ...from, q: "" }),
  };
  const rangeChips = RANGE_LIMITS.filter((limit) => selection[limit] !== "").map((limit): Active => ({
    key: limit,
    name: messages.selection.range[limit],
    value: date(selection[limit]),
    shown: <span>{date(selection[limit])}</span>,
    without: (from) => ({ ...from, [limit]: "" }),
  }));
  const change = (to: (from: Selection) => Selection) =>
    setSelection(to(selection), () => ask((now) => ({ selection: to(now.selection) })));
  const chips = [...(selection.q === "" ? [] : [search]), ...facetChips, ...rangeChips];
  return (
    <>
      <p className="mt-3 hidden font-semibold print:block">
        <span>{messages.selection.activeFilters + messages.colon}</span>
        {chips.map(({ key, name, shown }, at) => (
          <span key={key}>
            <span>{`${at > 0 ? "; " : ""}${name}${messages.colon}`}</span>
            {shown}
          </span>
        ))}
      </p>
      <ul
        aria-label={messages.selection.activeFilters}
        className="mt-2 flex flex-wrap items-center gap-2 print:hidden"
      >
        {chips.map(({ key, name, value, shown, without }) => (
          <li key={key} className="max-w-full">
            <Chip>
              <span className="min-w-0 py-1">
                <span>{name + messages.colon}</span>
                {shown}
              </span>
              <RemoveLink
                to={href(without(selection))}
                label={messages.selection.removeFilter(name, value)}
                onRemove={onRemove}
                onGo={() => change(without)}
              />
            </Chip>
          </li>
        ))}
        <li>
          <Link
            to={href(EMPTY_SELECTION)}
            onClick={onRemove}
            onGo={() => change(() => EMPTY_SELECTION)}
            className="target text-sm"
          >
            {messages.selection.clearAll}
          </Link>
        </li>
      </ul>
    </>
  );
}
