import { dateOfSilence, isRecorded, type CellSilence } from "../../domain/silence.ts";
import { namesSources } from "../../domain/sources.ts";
import { get } from "../../model/model.ts";
import { SourceNames } from "../evidence/source-names.tsx";
import { usePageContext } from "../page-context.tsx";

/** The date and the source of a recorded silence; renders nothing if the corpus has only one source. */
export function SilenceSource({ silence }: { readonly silence: CellSilence }) {
  const { model, date } = usePageContext();
  if (!isRecorded(silence) || !namesSources(model)) return null;
  const source = get(model.byId.sources, silence.source);
  const on = dateOfSilence(model, silence);
  return (
    <span className="flex flex-wrap items-center gap-x-5 text-sm text-muted">
      {on !== source.datePublished && <span>{date(on)}</span>}
      <SourceNames sources={[source]} />
    </span>
  );
}
