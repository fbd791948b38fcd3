import { get } from "../../model/model.ts";
import { Section } from "../../ui/section.tsx";
import { type Comparison, comparePath, withAnother } from "../../url/compare-params.ts";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { ColumnHeading } from "./column-heading.tsx";
import { showComparedName } from "./compared-names.ts";
import { LeadWords } from "../../parts/voices/lead-words.tsx";
import { goToTop } from "./go-to-top.ts";
import { offersFor } from "./offers.ts";

/** The one stance or actor that is selected. */
export function OneChosen({ comparison }: { readonly comparison: Comparison }) {
  const context = usePageContext();
  const { model, messages } = context;
  const { kind } = comparison;
  const [id = ""] = comparison.ids;
  return (
    <div className="border-t-2 border-ink">
      <ColumnHeading
        comparison={comparison}
        id={id}
        over={kind === "actors" ? messages.actorType[get(model.byId.actors, id).type] : undefined}
        label={showComparedName(context, kind, id)}
      />
      {kind === "stances" && (
        <div className="mt-2">
          <LeadWords stance={get(model.byId.stances, id)} />
        </div>
      )}
    </div>
  );
}

/** Links that add what goes with the one that is selected. The field finds all others. */
export function Partners({ comparison }: { readonly comparison: Comparison }) {
  const context = usePageContext();
  const groups = offersFor(context, comparison).filter(
    ({ key }) => key !== "otherStances" && key !== "otherActors",
  );
  return (
    <div className="grid gap-x-12 lg:grid-cols-2">
      {groups.map(({ key, name, offered }) => (
        <div key={key} className="lg:only:col-span-2">
          <Section id={key} title={name}>
            <ul className="space-y-2">
              {offered.map(({ kind, id }) => (
                <li key={id}>
                  <Link
                    to={comparePath(context.paths.compare, withAnother(comparison, id))}
                    onClick={goToTop}
                    className="target leading-snug"
                  >
                    {showComparedName(context, kind, id)}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      ))}
    </div>
  );
}
