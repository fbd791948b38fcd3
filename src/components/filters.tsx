import { type Facet, FACETS, facetValues } from "../domain/entries.ts";
import { facetCounts, type Selection } from "../domain/filter.ts";
import type { SearchResult } from "../domain/search.ts";
import { groupBy } from "../model/model.ts";
import { Popover } from "../ui/popover.tsx";
import { facetValueName } from "./facet-names.ts";
import { useReader } from "./reader.tsx";

interface FiltersProps {
  readonly selection: Selection;
  readonly found: SearchResult;
  readonly onToggle: (facet: Facet, value: string) => void;
}

interface ValuesProps extends FiltersProps {
  readonly facet: Facet;
  readonly values: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
}

function Values({ facet, values, counts, selection, onToggle }: ValuesProps) {
  const reader = useReader();
  const { messages } = reader;
  return values.map((value) => {
    const id = `filter-${facet}-${value}`;
    const count = counts.get(value) ?? 0;
    const chosen = selection.facets[facet].includes(value);
    return (
      <div key={value} className="flex min-h-11 items-center gap-3">
        <input
          id={id}
          type="checkbox"
          checked={chosen}
          disabled={count === 0 && !chosen}
          onChange={() => onToggle(facet, value)}
          className="peer size-5 shrink-0 accent-accent"
        />
        <label htmlFor={id} className="flex grow justify-between gap-3 py-2 text-sm peer-disabled:text-muted">
          <span>{facetValueName(reader, facet, value)}</span>
          <span className="tabular-nums text-muted">
            <span aria-hidden="true">{count}</span>
            <span className="sr-only">
              {" "}
              {facet === "silence" ? messages.home.wouldLeaveCells(count) : messages.home.wouldLeave(count)}
            </span>
          </span>
        </label>
      </div>
    );
  });
}

/** One panel a facet; each value says how many entries it would leave. */
export function Filters(props: FiltersProps) {
  const { model, messages, issueTitle } = useReader();
  const { selection, found } = props;
  const counts = facetCounts(model, selection, found);
  const values = facetValues(model);
  return (
    <div role="group" aria-label={messages.home.filters} className="flex flex-wrap gap-2">
      {FACETS.map((facet) => {
        const chosen = selection.facets[facet].length;
        const shared = { ...props, facet, counts: counts[facet] };
        return (
          <Popover
            key={facet}
            id={`facet-${facet}`}
            label={
              <>
                {messages.home.facet[facet]}
                {chosen > 0 && <span className="font-semibold">({messages.home.chosen(chosen)})</span>}
              </>
            }
          >
            <fieldset>
              <legend className="mb-1 font-semibold">{messages.home.facet[facet]}</legend>
              {messages.home.facetHint[facet] !== "" && (
                <p className="mb-2 text-sm text-muted">{messages.home.facetHint[facet]}</p>
              )}
              {facet === "position" ? (
                [...groupBy(values.position, (value) => value.split(".")[0] ?? "")].map(
                  ([issue, positions]) => (
                    <div key={issue} role="group" aria-label={issueTitle(issue)} className="mb-3">
                      <p className="text-sm font-semibold text-muted">{issueTitle(issue)}</p>
                      <Values {...shared} values={positions} />
                    </div>
                  ),
                )
              ) : (
                <Values {...shared} values={values[facet]} />
              )}
            </fieldset>
          </Popover>
        );
      })}
    </div>
  );
}
