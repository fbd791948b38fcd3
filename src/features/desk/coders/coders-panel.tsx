/** The panel in which an author compares the draft with what another coder coded in the same text. */
import { useMemo, useState } from "react";
import { withSharedSources } from "../../../coding/agreement/coding.ts";
import { compareCodings } from "../../../coding/agreement/compare.ts";
import type { Draft } from "../../../coding/draft.ts";
import type { Edit } from "../../../coding/edit.ts";
import { recordsOf } from "../../../coding/records.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import type { OtherCoding } from "../desk-state.ts";
import { FileField } from "../file-field.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { ReadingList } from "./reading-list.tsx";
import { TextField } from "./text-field.tsx";

interface ComparedProps {
  readonly draft: Draft;
  readonly coding: OtherCoding;
  readonly onCoding: (coding: OtherCoding) => void;
  readonly perform: (edit: Edit) => void;
}

/** The figures and the differences, with the names that a decision records. */
function Compared({ draft, coding, onCoding, perform }: ComparedProps) {
  const { messages, list } = usePageContext();
  const words = messages.coders;
  const { coders } = coding;
  const other = useMemo(
    () => ({ ...coding.draft, files: withSharedSources(draft.files, coding.draft.files) }),
    [draft.files, coding.draft],
  );
  const comparison = useMemo(() => compareCodings(draft.files, other.files), [draft.files, other.files]);
  const field = (side: keyof OtherCoding["coders"], label: string) => (
    <TextField
      id={`coder-${side}`}
      label={label}
      value={coders[side]}
      onWrite={(value) => onCoding({ ...coding, coders: { ...coders, [side]: value } })}
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
  /** The coding that is open, which the desk keeps while another view is shown. */
  readonly coding: OtherCoding | undefined;
  readonly onCoding: (coding: OtherCoding | undefined) => void;
  readonly perform: (edit: Edit) => void;
  /** Reads the file of a corpus or of a draft; `undefined` if it is none. */
  readonly openFile: (file: File) => Promise<Draft | undefined>;
}

/**
 * Opens the coding of somebody else, which is hidden until the author wants to see it, so that it does not lead the
 * author’s own.
 */
export function CodersPanel({ draft, coding, onCoding, perform, openFile }: CodersPanelProps) {
  const { messages } = usePageContext();
  const words = messages.coders;
  const [isRefused, setRefused] = useState(false);
  const open = async (file: File) => {
    setRefused(false);
    const opened = await openFile(file).catch(() => undefined);
    if (opened) onCoding({ draft: opened, isHidden: true, coders: { a: "", b: "" } });
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
        {coding && <p>{words.opened(recordsOf(coding.draft, "stances").length)}</p>}
      </div>
      {coding && (
        <>
          <Button className="mt-2 rounded-sm" onClick={() => onCoding(undefined)}>
            {words.close}
          </Button>
          <Checkbox
            label={words.hide}
            isChecked={coding.isHidden}
            onChange={(isHidden) => onCoding({ ...coding, isHidden })}
            className="mt-2 print:hidden"
          />
          {coding.isHidden ? <p>{words.hidden}</p> : <Compared {...{ draft, coding, onCoding, perform }} />}
        </>
      )}
    </section>
  );
}
