/** @jsxRuntime automatic */
/**
 * Card images (Open Graph, 1200 × 630): a stance and its evidence in one picture, so that even a screenshot of a
 * link still cites. No text leaves its box: what is too long is cut with an ellipsis.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { Resvg } from "@resvg/resvg-js";
import satori, { type Font } from "satori";
import type { Attribution } from "../model/vocabulary.ts";
import { GRADE_SHAPES } from "../viz/grade-mark.tsx";

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** What a card says. */
export interface CardContent {
  readonly siteName: string;
  /** What the page is about, above the title. */
  readonly over: string;
  readonly title: string;
  /** Our own sentence, or the question of an issue. */
  readonly text: string;
  /** The positions of an issue in their order, and which one is held; on an ordinal scale they lie on a line. */
  readonly scale?: { readonly labels: readonly string[]; readonly held: number; readonly ordinal: boolean };
  /** Words of the source, with how directly they are reported, in words of ours and by whom. */
  readonly quotation?: {
    readonly text: string;
    readonly attribution: Attribution;
    readonly grade: string;
  };
  /** Publisher and date. */
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

const FONT_FILES = [
  ["Sans", 400, "@fontsource/inter/files/inter-latin-400-normal.woff"],
  ["Sans", 600, "@fontsource/inter/files/inter-latin-600-normal.woff"],
  ["Serif", 400, "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff"],
  // Read after the others, for letters that they lack.
  ["Sans Extended", 400, "@fontsource/inter/files/inter-latin-ext-400-normal.woff"],
  ["Sans Extended", 600, "@fontsource/inter/files/inter-latin-ext-600-normal.woff"],
] as const;

/** Longer texts are set smaller: a quotation that is cut would lose its condition. In characters. */
const ONE_LINE_TITLE = 34;
const SHORT_QUOTATION = 120;

let fonts: Promise<Font[]> | undefined;

async function loadFonts(): Promise<Font[]> {
  const { resolve } = createRequire(path.resolve("package.json"));
  return Promise.all(
    FONT_FILES.map(async ([name, weight, file]) => ({
      name,
      weight,
      style: "normal",
      data: await readFile(resolve(file)),
    })),
  );
}

const clamped = (lines: number) => ({
  display: "block" as const,
  lineClamp: lines,
  overflow: "hidden" as const,
  wordBreak: "break-word" as const,
});

function Scale({ labels, held, ordinal }: NonNullable<CardContent["scale"]>) {
  const width = 1040 / labels.length;
  return (
    <div style={{ display: "flex", marginTop: 34 }}>
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
              ...clamped(2),
              width: width - 24,
              fontSize: 22,
              fontWeight: index === held ? 600 : 400,
              color: index === held ? INK : MUTED,
            }}
          >
            {label}
          </div>
        </div>
      ))}
    </div>
  );
}

/** As in the site, in what satori knows. */
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

function Card({ siteName, over, title, text, scale, quotation, source, address }: CardContent) {
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
        fontFamily: "Sans, Sans Extended",
      }}
    >
      <div style={{ display: "flex", justifyContent: "space-between", fontSize: 24, color: MUTED }}>
        <div style={{ ...clamped(1), width: 820 }}>{over}</div>
        <div style={{ fontWeight: 600, color: INK }}>{siteName}</div>
      </div>
      <div
        style={{
          ...clamped(2),
          marginTop: 14,
          fontSize: title.length > ONE_LINE_TITLE ? 46 : 54,
          lineHeight: 1.12,
          fontWeight: 600,
        }}
      >
        {title}
      </div>
      {!quotation && (
        <div style={{ ...clamped(3), marginTop: 18, fontSize: 32, lineHeight: 1.35 }}>{text}</div>
      )}
      {scale && <Scale {...scale} />}
      {quotation && (
        <div
          style={{
            display: "flex",
            flexDirection: "column",
            marginTop: 26,
            paddingLeft: 22,
            borderLeft: `6px solid ${EDGE}`,
          }}
        >
          <div
            style={{
              ...clamped(4),
              fontFamily: "Serif, Sans Extended",
              fontSize: quotation.text.length > SHORT_QUOTATION ? 31 : 38,
              lineHeight: 1.3,
            }}
          >
            {quotation.attribution === "direct-quote" ? `“${quotation.text}”` : quotation.text}
          </div>
          <div style={{ display: "flex", alignItems: "center", marginTop: 8, fontSize: 25, color: MUTED }}>
            <GradeMark grade={quotation.attribution} />
            <div style={{ ...clamped(1), width: 980, marginLeft: 12 }}>{quotation.grade}</div>
          </div>
        </div>
      )}
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          marginTop: "auto",
          paddingTop: 14,
          borderTop: `2px solid ${LINE}`,
          fontSize: 20,
          color: MUTED,
        }}
      >
        <div style={{ ...clamped(1), width: 440 }}>{source}</div>
        <div style={{ ...clamped(1), width: 610, textAlign: "right" }}>{address}</div>
      </div>
    </div>
  );
}

/** Draws a card as SVG, its text as paths. */
export async function cardSvg(content: CardContent): Promise<string> {
  fonts ??= loadFonts();
  return satori(<Card {...content} />, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts: await fonts });
}

/** Draws a card as a PNG file. */
export async function cardPng(content: CardContent): Promise<Uint8Array> {
  return new Resvg(await cardSvg(content)).render().asPng();
}
