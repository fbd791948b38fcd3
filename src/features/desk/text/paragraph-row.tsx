/** One paragraph: its words with the excerpts in them, and what can be done with it. */
import { memo, type MouseEvent, type RefObject } from "react";
import { localeOf } from "../../../coding/new-draft.ts";
import { setValue, sourceFile } from "../../../coding/records.ts";
import { textAt } from "../../../coding/values.ts";
import { inLanguage } from "../../../model/language.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Checkbox } from "../../../ui/checkbox.tsx";
import { LocalizedInput } from "../forms/inputs.tsx";
import { namesOf } from "../names.ts";
import { useDesk, useDeskState, useValue } from "../use-desk.ts";
import { ParagraphTools } from "./paragraph-tools.tsx";
import { type NumberedParagraph, runsOf, type Span } from "./runs.ts";
import { type Cursor, TEXT } from "./selection.ts";
import { useWordKeys } from "./use-word-keys.ts";

interface ParagraphProps extends NumberedParagraph {
  readonly source: string;
  readonly language: string;
  readonly state: "quoted" | "context" | "left";
  readonly cursor: RefObject<Cursor | undefined>;
  /** True for the one paragraph that the key Tab leads to. */
  readonly isStop: boolean;
  readonly isLast: boolean;
}

/** Overlapping excerpts have a line each, up to three. */
const DEPTH = [
  "",
  "underline decoration-2",
  "underline decoration-double decoration-2",
  "underline decoration-wavy decoration-2",
];

function attributesIn(language: string) {
  try {
    return inLanguage(language);
  } catch {
    // The author has not written the whole tag yet.
    return {};
  }
}

type TextProps = Pick<
  ParagraphProps,
  "source" | "n" | "index" | "paragraph" | "spans" | "language" | "isStop"
>;

function ParagraphText({ source, n, index, paragraph, spans, language, isStop }: TextProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const onKeyDown = useWordKeys(source, paragraph.text, language);
  const words = messages.desk.text;
  const open = ({ target }: MouseEvent) => {
    const ids =
      target instanceof Element ? target.closest("mark")?.dataset["excerpts"]?.split(" ") : undefined;
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const id = ids?.at(-1);
    if (id !== undefined && !isSelecting)
      desk.set({ shown: { kind: "record", collection: "excerpts", id }, half: "records" });
  };
  return (
    // The keys select words, as the text beside says.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <p
      {...attributesIn(language)}
      {...{ [TEXT]: index }}
      // Arrow keys select words here, so that a screen reader must pass them on.
      role="application"
      tabIndex={isStop ? 0 : -1}
      aria-label={`${words.selectIn(n ?? 0)}${messages.colon}${paragraph.text}`}
      aria-describedby="desk-keys"
      onKeyDown={onKeyDown}
      onFocus={() => desk.get().spot?.index !== index && desk.set({ spot: { index, start: 0, end: 0 } })}
      onClick={open}
      className="font-serif whitespace-pre-line"
    >
      {runsOf(paragraph.text, spans).map(({ start, text, excerpts }) =>
        excerpts.length === 0 ? (
          <span key={start}>{text}</span>
        ) : (
          <mark
            key={start}
            data-excerpts={excerpts.join(" ")}
            className={`cursor-pointer ${DEPTH[Math.min(excerpts.length, DEPTH.length - 1)] ?? ""}`}
          >
            {text}
          </mark>
        ),
      )}
    </p>
  );
}

/** The excerpts of a paragraph as buttons, for the keyboard. */
function ExcerptButtons({ n, spans }: { readonly n: number; readonly spans: readonly Span[] }) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const names = useDeskState(({ edited }) => {
    const { of } = namesOf(edited.draft, messages);
    return JSON.stringify(spans.map(({ id }) => of("excerpts", id)));
  });
  const shown = JSON.parse(names) as readonly string[];
  return (
    <ul aria-label={messages.desk.text.excerpts(n)} className="flex flex-wrap gap-x-2 text-sm">
      {spans.map(({ id }, at) => (
        <li key={id} className="max-w-full sm:max-w-60">
          <button
            type="button"
            onClick={() =>
              desk.set({ shown: { kind: "record", collection: "excerpts", id }, half: "records" })
            }
            className="min-h-11 max-w-full truncate font-serif underline"
          >
            {shown[at]}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Says whether a paragraph looks the same: a change of one excerpt makes new lists for all paragraphs. */
function isSame({ spans, ...before }: ParagraphProps, { spans: now, ...props }: ParagraphProps): boolean {
  return (
    spans.length === now.length &&
    spans.every(({ id, start, end }, at) => {
      const other = now[at];
      return id === other?.id && start === other.start && end === other.end;
    }) &&
    (Object.keys(before) as (keyof typeof before)[]).every((key) => before[key] === props[key])
  );
}

/** A paragraph of the text. It renders again only if it or its excerpts are others. */
export const ParagraphRow = memo(function ParagraphRow({ isLast, state, cursor, ...props }: ParagraphProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const { source, index, n, paragraph, spans } = props;
  const words = messages.desk.text;
  const facts = ["files", sourceFile(source), "source", "paragraphs", (n ?? 0) - 1];
  // A paragraph can be marked as context and be quoted, if a file says so: then the mark can be taken away.
  const isContext = useValue([...facts, "use"]) === "context";
  const locale = useDeskState(({ edited }) => localeOf(edited.draft));
  if (n === undefined) {
    const isLost = paragraph.text === "";
    return (
      <li className="border-b border-line py-3 text-muted">
        <p className="text-sm font-semibold">{isLost ? words.lostParagraph : words.leftOutParagraph}</p>
        <p className="line-clamp-2">{paragraph.text}</p>
        {/* It is published again if the paragraph is put back. */}
        <p>{textAt(paragraph.record, ["summary", locale])}</p>
        <ParagraphTools {...{ source, index, cursor, isLast, isLost, isLeftOut: true }} />
      </li>
    );
  }
  return (
    <li className="border-b border-line py-3">
      <p className="flex justify-between text-sm text-muted">
        <span className="font-semibold">{n}</span>
        <span>{words.state[state]}</span>
      </p>
      <ParagraphText {...props} />
      {spans.length > 0 && <ExcerptButtons n={n} spans={spans} />}
      <div className="mt-2">
        <LocalizedInput path={[...facts, "summary"]} label={words.summary(n)} hidesGaps />
      </div>
      <div className="flex flex-wrap gap-x-4">
        {(state !== "quoted" || isContext) && (
          <Checkbox
            label={words.context}
            isChecked={isContext}
            onChange={(isOn) =>
              desk.perform(setValue(desk.get().edited.draft, [...facts, "use"], isOn ? "context" : undefined))
            }
            className="text-sm print:hidden"
          />
        )}
        <ParagraphTools {...{ source, index, cursor, isLast, isLeftOut: false }} />
      </div>
    </li>
  );
}, isSame);
