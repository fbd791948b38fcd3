/** @jsxRuntime automatic */
/**
 * Card images (Open Graph, 1200 × 630): a stance and its evidence in one picture, so that even a screenshot of a
 * link still cites. No text leaves its box: what is too long is cut with an ellipsis. If a card is full, only the
 * spaces between its parts shrink.
 */
import type { Direction } from "../model/language.ts";
import type { Attribution } from "../model/vocabulary.ts";
import { GRADE_SHAPES } from "../parts/marks/grade-mark.tsx";

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The content of a preview card. */
export interface CardContent {
  readonly siteName: string;
  /** The direction of the page's text. */
  readonly direction: Direction;
  /** The line above the title, such as the issue. */
  readonly over: string;
  readonly title: string;
  /** Our own sentence, or the question of an issue. */
  readonly text: string;
  /** The positions of an issue in their order, and which one is held; on an ordinal scale they lie on a line. */
  readonly scale?: {
    readonly labels: readonly string[];
    /** The names of the actors at each position, empty if there is none; left out if one position is held. */
    readonly names?: readonly string[];
    readonly held: number;
    readonly ordinal: boolean;
  };
  /** Words of the source, in quotation marks where they are somebody's own, with how directly they are reported, in words of ours and by whom. */
  readonly quotation?: {
    readonly text: string;
    readonly attribution: Attribution;
    readonly grade: string;
    /** Our translation of these words, with a mark that it is ours. */
    readonly translation?: string;
  };
  /** Publisher and date of the source; the number of sources if there are several. */
  readonly source: string;
  /** The page's address without its scheme; none where it is not known. */
  readonly address: string;
}

/** The light theme's tokens. */
const PAPER = "#fdfcf9";
const INK = "#1a1917";
const MUTED = "#4a4740";
const LINE = "#d9d4c8";
const EDGE = "#7b766a";

/** Longer texts are set smaller: a quotation that is cut would lose its condition. In characters. */
const ONE_LINE_TITLE = 34;
const SHORT_QUOTATION = 120;

/** The letters that run from right to left. */
export const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const FIRST_LETTER = /\p{L}/u;
/** The fonts of these have one weight, which is thin where it is not asked to be bold. */
const THIN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A text that runs as its first letter does, and ends after some lines. */
const clamped = (text: string, lines: number, weight: 400 | 600 = 400) => ({
  direction: RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? "") ? ("rtl" as const) : ("ltr" as const),
  fontWeight: THIN.test(text) ? 600 : weight,
  display: "block" as const,
  lineClamp: lines,
  overflow: "hidden" as const,
  flexShrink: 0,
  wordBreak: "break-word" as const,
});

/** The space between two parts of a card, which shrinks if the card is full. */
function Space({ height }: { readonly height: number }) {
  return <div style={{ height }} />;
}

type ScaleProps = NonNullable<CardContent["scale"]> & Pick<CardContent, "direction">;

function Scale({ labels, names, held, ordinal, direction }: ScaleProps) {
  const width = 1040 / labels.length;
  return (
    <div style={{ display: "flex", flexShrink: 0 }}>
      {labels.map((label, index) => (
        <div key={label} style={{ display: "flex", flexDirection: "column", width }}>
          <div style={{ display: "flex", alignItems: "center", height: 28 }}>
            <div
              style={{
                width: index === held ? 26 : 12,
                height: index === held ? 26 : 12,
                borderRadius: ordinal ? 13 : 2,
                backgroundColor: index === held ? INK : EDGE,
              }}
            />
            <div
              style={{
                flexGrow: 1,
                height: 2,
                backgroundColor: ordinal && index < labels.length - 1 ? EDGE : PAPER,
              }}
            />
          </div>
          <div
            style={{
              ...clamped(label, 3, index === held ? 600 : 400),
              width: width - 24,
              fontSize: 22,
              color: index === held ? INK : MUTED,
            }}
          >
            {label}
          </div>
          {names?.[index] !== undefined && names[index] !== "" && (
            <div
              style={{
                ...clamped(names[index], 2, 600),
                // A list of ours, whichever way its first name runs.
                direction,
                width: width - 24,
                fontSize: 22,
                marginTop: 8,
              }}
            >
              {names[index]}
            </div>
          )}
        </div>
      ))}
    </div>
  );
}

/** The symbol of a grade, drawn with the elements that satori knows. */
function GradeMark({ grade }: { readonly grade: Attribution }) {
  const { d, line, dashes } = GRADE_SHAPES[grade];
  return (
    <svg viewBox="0 0 16 16" width={26} height={26}>
      <path
        d={d}
        fill={line === undefined ? MUTED : "none"}
        stroke={line === undefined ? "none" : MUTED}
        strokeWidth={line}
        strokeDasharray={dashes}
      />
    </svg>
  );
}

/** The size of the words of a source: smaller if they are long, and if our translation needs room below them. */
function quotationSize({ text, translation = "" }: NonNullable<CardContent["quotation"]>): number {
  if (translation !== "" && text.length + translation.length > 2 * SHORT_QUOTATION) return 24;
  return text.length > SHORT_QUOTATION || translation !== "" ? 31 : 38;
}

/** The layout of a card. */
export function Card({
  siteName,
  direction,
  over,
  title,
  text,
  scale,
  quotation,
  source,
  address,
}: CardContent) {
  const end = direction === "rtl" ? "left" : "right";
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        // Paddings are added to what is given here.
        width: CARD_WIDTH - 128,
        height: CARD_HEIGHT - 88,
        padding: "48px 64px 40px",
        backgroundColor: PAPER,
        color: INK,
        fontFamily: "Sans",
        direction,
        textAlign: direction === "rtl" ? "right" : "left",
      }}
    >
      <div
        style={{
          display: "flex",
          flexShrink: 0,
          justifyContent: "space-between",
          fontSize: 24,
          color: MUTED,
        }}
      >
        <div style={{ ...clamped(over, 1), width: 820 }}>{over}</div>
        <div style={{ fontWeight: 600, color: INK }}>{siteName}</div>
      </div>
      <Space height={14} />
      <div
        style={{
          ...clamped(title, 2, 600),
          fontSize: title.length > ONE_LINE_TITLE ? 46 : 54,
          lineHeight: 1.12,
        }}
      >
        {title}
      </div>
      {!quotation && <Space height={18} />}
      {!quotation && <div style={{ ...clamped(text, 3), fontSize: 32, lineHeight: 1.35 }}>{text}</div>}
      {scale && <Space height={34} />}
      {scale && <Scale {...scale} direction={direction} />}
      {quotation && <Space height={26} />}
      {quotation && (
        <div
          style={{
            display: "flex",
            flexDirection: "column",
            flexShrink: 0,
            ...(direction === "rtl"
              ? { paddingRight: 22, borderRight: `6px solid ${EDGE}` }
              : { paddingLeft: 22, borderLeft: `6px solid ${EDGE}` }),
          }}
        >
          <div
            style={{
              ...clamped(quotation.text, 4),
              fontFamily: "Serif",
              fontSize: quotationSize(quotation),
              lineHeight: 1.3,
            }}
          >
            {quotation.text}
          </div>
          {quotation.translation !== undefined && (
            <div style={{ ...clamped(quotation.translation, 2), marginTop: 4, fontSize: 22 }}>
              {quotation.translation}
            </div>
          )}
          <div style={{ display: "flex", alignItems: "center", marginTop: 8, fontSize: 25, color: MUTED }}>
            <GradeMark grade={quotation.attribution} />
            <div style={{ ...clamped(quotation.grade, 1), width: 956, margin: "0 12px" }}>
              {quotation.grade}
            </div>
          </div>
        </div>
      )}
      <div
        style={{
          display: "flex",
          flexShrink: 0,
          justifyContent: "space-between",
          marginTop: "auto",
          paddingTop: 14,
          borderTop: `2px solid ${LINE}`,
          fontSize: 20,
          color: MUTED,
        }}
      >
        <div style={{ ...clamped(source, 1), width: 440 }}>{source}</div>
        <div style={{ ...clamped(address, 1), width: 610, textAlign: end }}>{address}</div>
      </div>
    </div>
  );
}
