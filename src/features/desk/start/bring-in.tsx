/** Brings in the text of an article by paste, drop or file. */
import { type ClipboardEvent, type DragEvent, type FormEvent, useRef, useState } from "react";
import type { TextParagraph } from "../../../coding/draft.ts";
import { addSource } from "../../../coding/new-draft.ts";
import { freshId } from "../../../coding/records.ts";
import { bringText, paragraphsFrom } from "../../../coding/paragraphs.ts";
import { checkText, copyOfFile, type CopyText } from "../../../model/anchoring/read-copy.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { pasteLong } from "../../../ui/paste-long.ts";
import { sourcesOf } from "../desk-state.ts";
import { FileField } from "../file-field.tsx";
import { useDesk, useDeskState } from "../use-desk.ts";

/** An article as an author brings it in. */
export interface Article {
  readonly headline: string;
  readonly paragraphs: readonly TextParagraph[];
}

interface BringInProps {
  /** Unique on the page. */
  readonly id: string;
  /** True if the source is there already, with its headline. */
  readonly isOfSource?: boolean;
  readonly onBringIn: (article: Article) => void;
}

/** Fields for the headline and the text of an article. Nothing leaves the page. */
export function BringIn({ id, isOfSource = false, onBringIn }: BringInProps) {
  const { messages } = usePageContext();
  const words = messages.desk.start;
  const field = useRef<HTMLTextAreaElement>(null);
  const headline = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState("");
  const fill = async (reading: Promise<CopyText>) => {
    const copy = await reading;
    setProblem("problem" in copy ? messages.verify.problem[copy.problem] : "");
    if (field.current && "text" in copy) field.current.value = copy.text;
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const copy = checkText(field.current?.value ?? "");
    if ("problem" in copy) return setProblem(messages.verify.problem[copy.problem]);
    const paragraphs = paragraphsFrom(copy.text);
    if (paragraphs.length === 0) return setProblem(words.noParagraph);
    setProblem("");
    onBringIn({ headline: headline.current?.value.trim() ?? "", paragraphs });
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const text = event.clipboardData.getData("text/plain");
    const copy = checkText(text);
    const isTooLong = "problem" in copy && copy.problem === "too-long";
    setProblem(isTooLong ? messages.verify.problem["too-long"] : "");
    // The field would take minutes to lay it out.
    if (isTooLong) event.preventDefault();
    else pasteLong(event, text);
  };
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void fill(copyOfFile(file));
  };
  return (
    <form onSubmit={onSubmit} className="space-y-3">
      {!isOfSource && (
        <label className="block text-sm font-semibold">
          <span>{messages.desk.field.headline}</span>
          <input
            ref={headline}
            type="text"
            className="mt-1 block h-11 w-full rounded-sm border border-edge bg-paper px-3 font-normal"
          />
        </label>
      )}
      <div>
        <label htmlFor={id} className="block text-sm font-semibold">
          {words.text}
        </label>
        <p id={`${id}-hint`} className="text-sm text-muted">
          {words.textHint}
        </p>
        <textarea
          ref={field}
          id={id}
          rows={10}
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onPaste={onPaste}
          onDrop={onDrop}
          onDragOver={(event) => event.preventDefault()}
          className="mt-1 w-full rounded-sm border border-edge bg-paper p-2"
        />
      </div>
      <FileField
        id={`${id}-file`}
        label={words.file}
        accept=".txt,.md,text/plain"
        onChoose={([file]) => void fill(copyOfFile(file))}
      />
      <p role="alert" className="font-semibold empty:hidden">
        {problem}
      </p>
      <Button type="submit" tone="strong">
        {isOfSource ? words.bringIn : words.begin}
      </Button>
    </form>
  );
}

/** Brings another source into the open draft, or leads back to the text that was shown before. */
export function AddSource() {
  const { messages } = usePageContext();
  const desk = useDesk();
  const before = useDeskState(({ edited, sourceBefore }) => {
    const all = sourcesOf(edited.draft);
    return all.includes(sourceBefore) ? sourceBefore : all[0];
  });
  const bringIn = async ({ headline, paragraphs }: Article) => {
    const { draft } = desk.get().edited;
    const id = freshId(draft, "sources", headline);
    const edit = await addSource(draft, { id, paragraphs, facts: { headline } });
    desk.perform(edit);
    desk.set({ source: id, shown: { kind: "record", collection: "sources", id } });
  };
  return (
    <div>
      <h2 className="text-lg font-semibold">{messages.desk.text.addSource}</h2>
      <BringIn id="desk-source-text" onBringIn={(article) => void bringIn(article)} />
      {before !== undefined && (
        <Button className="mt-3" onClick={() => desk.set({ source: before })}>
          {messages.desk.cancel}
        </Button>
      )}
    </div>
  );
}

/** Brings in the text of a source of the open draft. */
export function BringInText({ source }: { readonly source: string }) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const words = messages.desk.text;
  const refused = useDeskState((state) => state.refused);
  const bringIn = async ({ paragraphs }: Article) => {
    const edit = await bringText(desk.get().edited.draft, source, paragraphs);
    if ("problem" in edit) return desk.set({ refused: words.problem[edit.problem] });
    desk.perform(edit);
    const brought = desk.get().edited.draft.texts[source];
    desk.set({ refused: brought?.some(({ text }) => text === "") ? words.lost : "" });
  };
  return (
    <div>
      <p className="my-4">{words.noText}</p>
      <BringIn id="desk-text-of-source" isOfSource onBringIn={(article) => void bringIn(article)} />
      <p role="alert" className="font-semibold empty:hidden">
        {refused}
      </p>
    </div>
  );
}
