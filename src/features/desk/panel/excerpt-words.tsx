/** The words of an excerpt, how many they are, what the check says of them, and the way to other ones. */
import { flushSync } from "react-dom";
import { wordsOfExcerpt } from "../../../coding/quoted.ts";
import { type PlacedRecord, sourceOfFile } from "../../../coding/records.ts";
import { textAt } from "../../../coding/values.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { Findings, useFindings } from "../forms/findings.tsx";
import { elementId } from "../forms/place.ts";
import { textOf } from "../names.ts";
import { WordCount } from "../text/quoted-share.tsx";
import { selectExcerpt } from "../text/selection.ts";
import { useDesk, useDeskState, useDraft } from "../use-desk.ts";

interface ExcerptWordsProps {
  readonly place: PlacedRecord;
  /** The heading above, which has the beginning of long words. */
  readonly heading: string;
}

/** The words of the excerpt that is shown. */
export function ExcerptWords({ place: { file, path, record }, heading }: ExcerptWordsProps) {
  const draft = useDraft();
  const place = ["files", file, ...path, "selector"];
  const findings = useFindings(place, true);
  const quoted = textAt(record, ["selector", "exact"]) ?? "";
  const id = elementId(place);
  return (
    <div id={id} className="space-y-1">
      {quoted !== heading && (
        <blockquote className="border-s-4 border-line ps-3 font-serif">{quoted}</blockquote>
      )}
      <p className="text-sm">
        <WordCount words={wordsOfExcerpt(draft.files[file], record)} />
      </p>
      <Findings id={`${id}-findings`} findings={findings} />
    </div>
  );
}

/** Selects the words of an excerpt in the text, so that the author can select longer, shorter or other ones. */
export function ChangeWords({ place: { file, record } }: Pick<ExcerptWordsProps, "place">) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const words = messages.desk.quoted;
  const source = sourceOfFile(file);
  const hasText = useDeskState(({ edited }) => Object.hasOwn(edited.draft.texts, source));
  const select = () => {
    // A narrow screen shows the text only then.
    flushSync(() => desk.set({ source, half: "text", said: words.changeHint }));
    selectExcerpt(textOf(record["id"]));
  };
  if (!hasText) return null;
  return (
    <div>
      <Button onClick={select}>{words.change}</Button>
      <p className="mt-1 text-sm text-muted">{words.changeHint}</p>
    </div>
  );
}
