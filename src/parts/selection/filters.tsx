import { startTransition, useEffect, useState } from "react";
import { type Facet, FACETS, facetValues, hasSeveralDates, recordedDates } from "../../domain/entries.ts";
import { facetCounts, RANGE_LIMITS, type RangeLimit, type Selection, whyShut } from "../../domain/filter.ts";
import type { SearchResult } from "../../domain/search-result.ts";
import { NO_TALLY, type Tally, totalOf } from "../../domain/tally.ts";
import { groupBy, type Model } from "../../model/model.ts";
import type { Elements } from "../../ui/content.ts";
import { Button } from "../../ui/button.tsx";
import { useAhead } from "../../ui/use-ahead.ts";
import { FILTER_PANEL } from "./filter-panel.ts";
import { DateFilter } from "./date-filter.tsx";
import { FacetValue } from "./facet-names.tsx";
import { usePageContext } from "../page-context.tsx";

interface FiltersProps {
  readonly selection: Selection;
  readonly found: SearchResult;
  /** The number of entries that remain. */
  readonly left: Tally;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onRange: (limit: RangeLimit, date: string) => void;
  /** The model as of now, whatever date is shown. */
  readonly whole: Model;
  readonly asOf: string;
  readonly onAsOf: (date: string) => void;
}

interface FacetProps extends FiltersProps {
  readonly facet: Facet;
}

interface ValuesProps extends FacetProps {
  readonly values: readonly string[];
  readonly counts: ReadonlyMap<string, Tally>;
}

interface BoxProps {
  readonly id: string;
  readonly isChosen: boolean;
  /** True if the value would leave nothing. Keyboard users can still reach it and its reason, unlike one that is disabled. */
  readonly isShut: boolean;
  readonly onToggle: () => void;
}

/**
 * The checkbox of a value. It changes at once; the page follows. What is chosen stands in the address: a browser that also kept the
 * boxes would collect all of them for each new address.
 */
function Box({ id, isChosen, isShut, onToggle }: BoxProps) {
  const [isChecked, setChecked] = useAhead(isChosen);
  return (
    <input
      id={id}
      type="checkbox"
      checked={isChecked}
      autoComplete="off"
      aria-disabled={isShut || undefined}
      aria-describedby={isShut ? `${id}-why` : undefined}
      onChange={() => isShut || setChecked(!isChecked, onToggle)}
      className="peer size-5 shrink-0 aria-disabled:opacity-50"
    />
  );
}

function Values({ facet, values, counts, selection, onToggle }: ValuesProps) {
  const { model, messages } = usePageContext();
  const words = messages.selection;
  if (values.length === 0) return <p className="text-sm text-muted">{words.noValues}</p>;
  return values.map((value) => {
    const id = `filter-${facet}-${value}`;
    const tally = counts.get(value) ?? NO_TALLY;
    const total = totalOf(tally);
    const isChosen = selection.facets[facet].includes(value);
    const isShut = total === 0 && !isChosen;
    return (
      <div key={value} className="grid min-h-11 grid-cols-[auto_1fr] items-center gap-x-3">
        <Box id={id} isChosen={isChosen} isShut={isShut} onToggle={() => onToggle(facet, value)} />
        <label
          htmlFor={id}
          className="flex min-h-11 items-center justify-between gap-3 py-2 text-sm peer-aria-disabled:text-muted"
        >
          <span>
            <FacetValue facet={facet} value={value} />
          </span>
          <span className="shrink-0 tabular-nums text-muted">
            <span aria-hidden="true">{total}</span>
            <span className="sr-only">{` ${messages.counts.tally(tally)}`}</span>
          </span>
        </label>
        {isShut && (
          <p id={`${id}-why`} className="col-start-2 -mt-2 pb-2 text-xs text-muted">
            {words.shut[whyShut(model, selection, facet, value)]}
          </p>
        )}
      </div>
    );
  });
}

/** The values of one facet; each says how many entries it would leave. */
function FacetValues(props: FacetProps) {
  const { model, messages, issueTitle, show, issueText } = usePageContext();
  const { facet, selection, found } = props;
  const values = facetValues(model);
  const counts = facetCounts(model, selection, found, facet);
  const hint = messages.selection.facetHint[facet];
  return (
    <>
      {hint !== "" && <p className="mb-2 text-sm text-muted">{hint}</p>}
      {facet === "position" ? (
        [...groupBy(values.position, (value) => value.split(".")[0] ?? "")].map(([issue, positions]) => (
          <div key={issue} role="group" aria-label={issueTitle(issue)} className="mb-3">
            <p className="text-sm font-semibold text-muted">{show(issueText(issue))}</p>
            <Values {...props} values={positions} counts={counts} />
          </div>
        ))
      ) : (
        <Values {...props} values={values[facet]} counts={counts} />
      )}
    </>
  );
}

interface FilterGroup {
  readonly id: string;
  readonly title: string;
  /** The number of values or limits that the reader has chosen. */
  readonly chosen: number;
  readonly content: Elements;
}

/** The groups of filters that can tell entries apart: not by source if there is only one, and not by date if there is only one. */
function useGroups(props: FiltersProps): readonly FilterGroup[] {
  const { model, messages } = usePageContext();
  const { selection, whole } = props;
  const words = messages.selection;
  const facets = FACETS.filter((facet) => facet !== "source" || facetValues(model).source.length > 1);
  return [
    ...facets.map((facet) => ({
      id: `facet-${facet}`,
      title: words.facet[facet],
      chosen: selection.facets[facet].length,
      content: <FacetValues {...props} facet={facet} />,
    })),
    ...(hasSeveralDates(whole)
      ? [
          {
            id: "facet-date",
            title: words.dates,
            chosen: RANGE_LIMITS.filter((limit) => selection[limit] !== "").length,
            content: <DateFilter {...props} dates={recordedDates(whole)} />,
          },
        ]
      : []),
  ];
}

function Chosen({ n }: { readonly n: number }) {
  const { messages } = usePageContext();
  return n > 0 && <span>{`(${messages.selection.chosen(n)})`}</span>;
}

/** A group of filters. It is open at first if something in it is chosen; later only the reader opens and closes it. */
function Group({ id, title, chosen, content }: FilterGroup) {
  const [isOpenAtFirst] = useState(chosen > 0);
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  // A closed group is updated after the answer is painted, because nobody sees it.
  const [late, setLate] = useState(content);
  useEffect(() => startTransition(() => setLate(content)), [content]);
  return (
    <details
      id={id}
      className="border-b border-line"
      open={isOpenAtFirst}
      // The browser’s own search opens a group, too.
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      {/* The click comes before the browser opens the group, so that the group opens with its current values. */}
      <summary className="flex min-h-11 items-center gap-2 font-semibold" onClick={() => setOpen(!isOpen)}>
        <span>{title}</span>
        <Chosen n={chosen} />
      </summary>
      <div role="group" aria-label={title} className="pb-3">
        {isOpen ? content : late}
      </div>
    </details>
  );
}

/** The filters in groups that open one by one, with a button that leads to the entries that remain. */
export function Filters(props: FiltersProps) {
  const { messages } = usePageContext();
  return (
    <>
      {useGroups(props).map(({ id, title, chosen, content }) => (
        <Group key={id} id={id} title={title} chosen={chosen} content={content} />
      ))}
      {/* The bar also covers the padding of the panel. An element that takes the focus scrolls to a place above the bar. */}
      <p className="sticky -bottom-4 -mx-4 mt-3 -mb-4 bg-paper px-4 pt-2 pb-4 [.sheet:has(&)]:scroll-pb-20">
        <Button
          tone="strong"
          popoverTarget={FILTER_PANEL}
          popoverTargetAction="hide"
          className="w-full justify-center rounded-sm"
        >
          {messages.selection.showResult(props.left)}
        </Button>
      </p>
    </>
  );
}
