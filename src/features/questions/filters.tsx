import { type Facet, FACETS, facetValues } from "../../domain/entries.ts";
import { facetCounts, type Selection, whyShut } from "../../domain/filter.ts";
import type { SearchResult } from "../../domain/search-result.ts";
import { NO_TALLY, type Tally, totalOf } from "../../domain/tally.ts";
import { groupBy } from "../../model/model.ts";
import { Popover } from "../../ui/popover.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { FacetValue } from "./facet-names.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { WideOrNarrow } from "../../parts/page/wide-or-narrow.tsx";

interface FiltersProps {
  readonly selection: Selection;
  readonly found: SearchResult;
  /** The number of entries that remain. */
  readonly left: Tally;
  readonly onToggle: (facet: Facet, value: string) => void;
}

type Counts = ReturnType<typeof facetCounts>;

interface FacetProps extends FiltersProps {
  readonly facet: Facet;
  readonly counts: ReadonlyMap<string, Tally>;
}

function Values({ facet, values, counts, selection, onToggle }: FacetProps & { values: readonly string[] }) {
  const { model, messages } = usePageContext();
  const words = messages.home;
  if (values.length === 0) return <p className="text-sm text-muted">{words.noValues}</p>;
  return values.map((value) => {
    const id = `filter-${facet}-${value}`;
    const tally = counts.get(value) ?? NO_TALLY;
    const total = totalOf(tally);
    const isShut = total === 0 && !selection.facets[facet].includes(value);
    return (
      <div key={value} className="grid min-h-11 grid-cols-[auto_1fr] items-center gap-x-3">
        <input
          id={id}
          type="checkbox"
          checked={selection.facets[facet].includes(value)}
          // `aria-disabled` instead of `disabled`, so that keyboard users can reach the value and its reason.
          aria-disabled={isShut || undefined}
          aria-describedby={isShut ? `${id}-why` : undefined}
          onChange={() => isShut || onToggle(facet, value)}
          className="peer size-5 shrink-0 aria-disabled:opacity-50"
        />
        <label
          htmlFor={id}
          className="flex min-h-11 items-center justify-between gap-3 py-2 text-sm peer-aria-disabled:text-muted"
        >
          <span>
            <FacetValue facet={facet} value={value} />
          </span>
          <span className="tabular-nums text-muted">
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
  const { facet } = props;
  const values = facetValues(model);
  const hint = messages.home.facetHint[facet];
  return (
    <>
      {hint !== "" && <p className="mb-2 text-sm text-muted">{hint}</p>}
      {facet === "position" ? (
        [...groupBy(values.position, (value) => value.split(".")[0] ?? "")].map(([issue, positions]) => (
          <div key={issue} role="group" aria-label={issueTitle(issue)} className="mb-3">
            <p className="text-sm font-semibold text-muted">{show(issueText(issue))}</p>
            <Values {...props} values={positions} />
          </div>
        ))
      ) : (
        <Values {...props} values={values[facet]} />
      )}
    </>
  );
}

function Chosen({ n }: { readonly n: number }) {
  const { messages } = usePageContext();
  return n > 0 && <span className="font-semibold">{`(${messages.home.chosen(n)})`}</span>;
}

/** The facets that can tell entries apart: all but the source, if the corpus has one alone. */
function useFacets(): readonly Facet[] {
  const { model } = usePageContext();
  return FACETS.filter((facet) => facet !== "source" || facetValues(model).source.length > 1);
}

/** Side by side, each with its panel. */
function FacetButtons(props: FiltersProps & { readonly counts: Counts }) {
  const words = usePageContext().messages.home;
  return (
    <div role="group" aria-label={words.filters} className="hidden flex-wrap gap-2 md:flex">
      {useFacets().map((facet) => (
        <Popover
          key={facet}
          id={`facet-${facet}`}
          label={
            <>
              <span>{words.facet[facet]}</span>
              <Chosen n={props.selection.facets[facet].length} />
            </>
          }
        >
          <fieldset>
            <legend className="mb-1 font-semibold">{words.facet[facet]}</legend>
            <FacetValues {...props} facet={facet} counts={props.counts[facet]} />
          </fieldset>
        </Popover>
      ))}
    </div>
  );
}

/** All facets in one sheet, with its button within reach of a thumb. */
function FacetSheet(props: FiltersProps & { readonly counts: Counts }) {
  const words = usePageContext().messages.home;
  const chosenOf = (facet: Facet) => props.selection.facets[facet].length;
  return (
    <div className="floating fixed inset-e-3 z-30 md:hidden print:hidden noscript:hidden">
      <Sheet
        label={
          <>
            <span>{words.filters}</span>
            <Chosen n={FACETS.reduce((sum, facet) => sum + chosenOf(facet), 0)} />
          </>
        }
        title={words.filters}
        close={words.showResult(props.left)}
      >
        {useFacets().map((facet) => (
          <details key={facet} className="border-b border-line" open={chosenOf(facet) > 0}>
            <summary className="flex min-h-12 items-center gap-2 font-semibold">
              <span>{words.facet[facet]}</span>
              <Chosen n={chosenOf(facet)} />
            </summary>
            <div role="group" aria-label={words.facet[facet]} className="pb-3">
              <FacetValues {...props} facet={facet} counts={props.counts[facet]} />
            </div>
          </details>
        ))}
      </Sheet>
    </div>
  );
}

/** The facets: in a row, or on a narrow screen all in one sheet. */
export function Filters(props: FiltersProps) {
  const { model } = usePageContext();
  const counts = facetCounts(model, props.selection, props.found);
  return (
    <WideOrNarrow
      wide={<FacetButtons {...props} counts={counts} />}
      narrow={<FacetSheet {...props} counts={counts} />}
    />
  );
}
