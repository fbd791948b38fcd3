/** The panel in which an author compares the draft with what another coder coded in the same text. */
import { useMemo, useState } from "react";
import { compareCodings } from "../../../coding/agreement/compare.ts";
import type { Coders } from "../../../coding/agreement/decide.ts";
import type { Draft } from "../../../coding/draft.ts";
import type { Edit } from "../../../coding/edit.ts";
import { recordsOf } from "../../../coding/records.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { FileField } from "../file-field.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { ReadingList } from "./reading-list.tsx";
import { TextField } from "./text-field.tsx";

interface ComparedProps {
  readonly draft: Draft;
  readonly other: Draft;
  readonly perform: (edit: Edit) => void;
}

/** The figures and the differences, with the names that a decision records. */
function Compared({ draft, other, perform }: ComparedProps) {
  const { messages, list } = usePageContext();
  const words = messages.coders;
  const comparison = useMemo(() => compareCodings(draft.files, other.files), [draft.files, other.files]);
  const [coders, setCoders] = useState<Coders>({ a: "", b: "" });
  const field = (side: keyof Coders, label: string) => (
    <TextField
      id={`coder-${side}`}
      label={label}
      value={coders[side]}
      onWrite={(value) => setCoders({ ...coders, [side]: value })}
    />
  );
  return (
    <>
      {comparison.sources.length === 0 && <p className="mt-3 font-semibold">{words.noneShared}</p>}
      {comparison.otherSources.length > 0 && (
        <p className="mt-3">{words.otherSources(list(comparison.otherSources))}</p>
      )}
      <div className="mt-6 space-y-6 gap-x-12 xl:grid xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] xl:space-y-0">
        <div className="space-y-6">
          <FiguresTable figures={comparison.figures} />
          <fieldset>
            <legend className="text-lg font-semibold">{words.names}</legend>
            <div className="mt-1 space-y-3">
              {field("a", words.mine)}
              {field("b", words.theirs)}
            </div>
          </fieldset>
        </div>
        <ReadingList draft={draft} other={other} comparison={comparison} coders={coders} perform={perform} />
      </div>
    </>
  );
}

interface CodersPanelProps {
  readonly draft: Draft;
  readonly perform: (edit: Edit) => void;
  /** Reads the file of a corpus or of a draft; `undefined` if it is none. */
  readonly openFile: (file: File) => Promise<Draft | undefined>;
}

/**
 * Opens the coding of somebody else, which is hidden until the author wants to see it, so that it does not lead the
 * author’s own.
 */
export function CodersPanel({ draft, perform, openFile }: CodersPanelProps) {
  const { messages } = usePageContext();
  const words = messages.coders;
  const [other, setOther] = useState<Draft>();
  const [isRefused, setRefused] = useState(false);
  const [isHidden, setHidden] = useState(true);
  const open = async (file: File) => {
    setRefused(false);
    const opened = await openFile(file).catch(() => undefined);
    setOther(opened);
    setRefused(!opened);
  };
  return (
    <section aria-labelledby="coders">
      <h2 id="coders" className="text-xl font-semibold">
        {words.title}
      </h2>
      <p className="mt-1 mb-3 max-w-measure">{words.intro}</p>
      <FileField
        id="coders-file"
        label={words.open}
        accept=".zip,.json"
        onChoose={([file]) => void open(file)}
      />
      <div role="status" className="mt-2">
        {isRefused && <p className="font-semibold">{words.refused}</p>}
        {other && <p>{words.opened(recordsOf(other, "stances").length)}</p>}
      </div>
      {other && (
        <>
          <Button className="mt-2 rounded-sm" onClick={() => setOther(undefined)}>
            {words.close}
          </Button>
          <Checkbox
            label={words.hide}
            isChecked={isHidden}
            onChange={setHidden}
            className="mt-2 print:hidden"
          />
          {isHidden ? <p>{words.hidden}</p> : <Compared draft={draft} other={other} perform={perform} />}
        </>
      )}
    </section>
  );
}
