/** Divides a copy of a source into its paragraphs. */
import { normalize } from "../normalize.ts";
import { joinCutWords } from "./cut-words.ts";

/** Line ends of old programs, page breaks of PDFs, and the line separator of Unicode. */
// oxlint-disable-next-line no-control-regex -- Two control characters end lines.
const LINE_END = /\r\n?|[\u000B\u000C\u2028]/gu;
const PARAGRAPH_END = /\u2029/gu;
const BLANK_LINE = /\n[^\S\n]*\n/u;

/** The end of a sentence, with the marks that may follow it. */
const SENTENCE_END = /[.!?\u2026\u061F\u3002:;]['")\]\u2019\u201D\u00BB\u203A]*$/u;
/** The fewest lines from which a text tells that its lines are cut. */
const FEWEST_CUT_LINES = 4;
/** The length of a line, as a share of the longest ones, below which the line may end a paragraph. */
const SHORT = { atSentenceEnd: 0.85, elsewhere: 0.5 } as const;

/** Says whether most lines of a text end within a sentence, as those of a PDF do. */
function areCut(lines: readonly string[]): boolean {
  const within = lines.filter((line) => !SENTENCE_END.test(line));
  return lines.length >= FEWEST_CUT_LINES && within.length > lines.length / 2;
}

/**
 * Joins lines that a PDF or an email cut, and tells paragraphs apart where no blank line does: the last line of a paragraph
 * is short.
 */
function joinedLines(lines: readonly string[]): string[] {
  const lengths = lines.map((line) => line.length).toSorted((a, b) => a - b);
  const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const blocks: string[][] = [[]];
  for (const line of lines) {
    blocks.at(-1)?.push(line);
    const share = SENTENCE_END.test(line) ? SHORT.atSentenceEnd : SHORT.elsewhere;
    if (line.length < share * long) blocks.push([]);
  }
  return blocks.map((block) => block.join("\n"));
}

/**
 * The line ends between letters of scripts that have no spaces between words: Chinese and Japanese, with their punctuation, and
 * Thai.
 */
const UNSPACED_LINE_END =
  /(?<=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\u3000-\u303F\uFF01-\uFF60])[^\S\n]*\n\s*(?=[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\u3000-\u303F\uFF01-\uFF60])/gu;

/** Joins the lines of a block between whose words there is no space. */
const joinUnspaced = (block: string) => block.replace(UNSPACED_LINE_END, "");

const isVisible = (block: string) => normalize(block) !== "";

/**
 * The paragraphs of a copy as written: separated by blank lines, or by line ends if there are no blank lines. Words divided
 * at line ends are joined.
 * @param quoted words quoted from the source, which show the hyphens that belong to a word
 */
export function blocksOf(copy: string, quoted: readonly string[] = []): string[] {
  const text = joinCutWords(copy.replace(LINE_END, "\n").replace(PARAGRAPH_END, "\n\n"), quoted);
  if (BLANK_LINE.test(text)) return text.split(BLANK_LINE).filter(isVisible).map(joinUnspaced);
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(isVisible);
  return areCut(lines) ? joinedLines(lines).filter(isVisible).map(joinUnspaced) : lines;
}
