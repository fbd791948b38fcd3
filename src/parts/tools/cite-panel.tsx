import { useState } from "react";
import { CITATION_STYLES, type CitationStyle } from "../../domain/citation-styles.ts";
import { cite, citationText, type Reference, type Run } from "../../publish/citation.ts";
import { originalOf } from "../../domain/sources.ts";
import { Button } from "../../ui/button.tsx";
import { download } from "../../ui/download.ts";
import { CopyField } from "../../ui/copy-field.tsx";
import { usePageContext } from "../page-context.tsx";

/** The file extension and media type of each citation style. */
const FILES: Readonly<Record<CitationStyle, readonly [ending: string, type: string]>> = {
  apa: ["txt", "text/plain"],
  mla: ["txt", "text/plain"],
  chicago: ["txt", "text/plain"],
  "chicago-note": ["txt", "text/plain"],
  bibtex: ["bib", "application/x-bibtex"],
  ris: ["ris", "application/x-research-info-systems"],
  "csl-json": ["json", "application/vnd.citationstyles.csl+json"],
};

const two = (n: number) => String(n).padStart(2, "0");

/** The reader's own day, as `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\n\n": "</p><p>",
};
const escaped = (text: string) => text.replace(/[&<>]|\n\n/gu, (found) => ESCAPES[found] ?? found);

function htmlOf(runs: readonly Run[]): string {
  return `<p>${runs.map(({ text, italic }) => (italic ? `<i>${escaped(text)}</i>` : escaped(text))).join("")}</p>`;
}

interface CitePanelProps {
  readonly references: readonly Omit<Reference, "on" | "original">[];
}

/** The citation in the style that the reader chooses, to copy or to save. */
export function CitePanel({ references }: CitePanelProps) {
  const { model, messages } = usePageContext();
  const words = messages.cite;
  const [style, setStyle] = useState<CitationStyle>("apa");
  const on = today();
  const runs = cite(
    style,
    references.map((reference) => ({ ...reference, original: originalOf(model, reference.source), on })),
    words.terms,
  );
  const text = citationText(runs);
  const [ending, type] = FILES[style];
  return (
    <>
      <label htmlFor="cite-style" className="mb-1 block text-sm font-semibold">
        {words.style}
      </label>
      <select
        id="cite-style"
        value={style}
        onChange={(event) => setStyle(event.target.value as CitationStyle)}
        className="mb-3 min-h-11 w-full rounded-sm border border-edge bg-paper px-2 text-sm"
      >
        {CITATION_STYLES.map((each) => (
          <option key={each} value={each}>
            {words.styles[each]}
          </option>
        ))}
      </select>
      <CopyField
        key={text}
        id="citation"
        label={words.citation}
        text={text}
        html={runs.some(({ italic }) => italic) ? htmlOf(runs) : undefined}
        words={messages.copy}
      >
        <Button onClick={() => download(`${references[0]?.source.id ?? "citation"}.${ending}`, type, text)}>
          {words.download}
        </Button>
      </CopyField>
    </>
  );
}
