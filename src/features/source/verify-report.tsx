import type { DifferenceRun } from "../../model/anchoring/align.ts";
import type { CopyReport, Finding } from "../../model/anchoring/verify-copy.ts";
import { inLanguage } from "../../model/language.ts";
import type { SourceWithText } from "../../model/anchored.ts";
import { inQuotationMarks } from "../../reading/in-quotation-marks.ts";
import { usePageContext } from "../../parts/page-context.tsx";

interface VerifyReportProps {
  readonly source: SourceWithText;
  readonly report: CopyReport;
  /** `undefined` if the browser cannot compute the digest. */
  readonly digestAgrees: boolean | undefined;
}

/** Words that only the excerpt or only the copy has, highlighted and labelled in words. */
function OneSided({ run }: { readonly run: DifferenceRun }) {
  const { messages, wordsLocale } = usePageContext();
  const ours = run.in === "wanted";
  return (
    <>
      {ours ? <del>{run.words}</del> : <ins className="bg-highlight">{run.words}</ins>}
      <span {...inLanguage(wordsLocale)} className="font-sans text-xs text-muted">
        {` (${ours ? messages.verify.ours : messages.verify.yours}) `}
      </span>
    </>
  );
}

/** The passage of the copy nearest to an excerpt, with the differing words. */
function Difference({ runs, lang }: { readonly runs: readonly DifferenceRun[]; readonly lang: string }) {
  return (
    <p {...inLanguage(lang)} className="font-serif">
      {runs.map((run, index) => (
        // The runs of one passage never change.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>{run.in === "both" ? `${run.words} ` : <OneSided run={run} />}</span>
      ))}
    </p>
  );
}

function Found({ finding, lang }: { readonly finding: Finding; readonly lang: string }) {
  const { verify: words, colon } = usePageContext().messages;
  const place = (n: number | undefined) => (n === undefined ? "" : `, ${words.inParagraph(n)}`);
  switch (finding.status) {
    case "here":
      return (
        <p className="text-sm text-muted">
          {`✓ ${words.here}${finding.by === 0 ? "" : `, ${words.characters(finding.by)}`}`}
        </p>
      );
    case "elsewhere":
      return (
        <p className="text-sm">
          <span className="font-semibold">{`≠ ${words.elsewhere}`}</span>
          <span>{`${place(finding.paragraph)}, ${words.characters(finding.by)}`}</span>
        </p>
      );
    case "absent":
      return (
        <div className="text-sm">
          <p>
            <span className="font-semibold">{`✗ ${words.absent}`}</span>
            {!finding.nearest && <span>{`. ${words.noNearest}`}</span>}
          </p>
          {finding.nearest && (
            <>
              <p className="text-muted">{words.nearest + place(finding.paragraph) + colon}</p>
              <Difference runs={finding.nearest} lang={lang} />
            </>
          )}
        </div>
      );
  }
}

/** The summary of verifying a copy. */
export function VerifySummary({ source, report, digestAgrees }: VerifyReportProps) {
  const { messages } = usePageContext();
  const words = messages.verify;
  const { findings, missing } = report;
  const count = (status: Finding["status"]) =>
    findings.filter(({ finding }) => finding.status === status).length;
  const digest = digestAgrees ? words.digestAgrees : words.digestDiffers;
  return (
    <>
      <p className="font-semibold">{words.summary(count("here"), count("elsewhere"), count("absent"))}</p>
      <p>{digestAgrees === undefined ? words.digestUnknown : digest}</p>
      {missing && <p className="mt-2">{words.unplaced(source.text[missing] ?? "")}</p>}
    </>
  );
}

/** What was found of every excerpt, in the order of the source. */
export function VerifyFindings({ source, report }: Pick<VerifyReportProps, "source" | "report">) {
  return (
    <ol className="mt-4">
      {report.findings.map(({ excerpt, finding }) => (
        <li key={excerpt.id} className="border-b border-line py-3">
          <p {...inLanguage(source.inLanguage)} className="font-serif">
            {inQuotationMarks(excerpt.selector.exact, source.inLanguage)}
          </p>
          <Found finding={finding} lang={source.inLanguage} />
        </li>
      ))}
    </ol>
  );
}
