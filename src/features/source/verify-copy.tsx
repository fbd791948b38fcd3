import { type DragEvent, type FormEvent, useRef, useState } from "react";
import { sha256 } from "../../model/anchoring/digest.ts";
import { checkText, copyOfFile, type CopyProblem, type CopyText } from "../../model/anchoring/read-copy.ts";
import { type CopyReport, verifyCopy } from "../../model/anchoring/verify-copy.ts";
import { excerptsOfSource } from "../../model/model.ts";
import { isAnchored, type SourceWithText } from "../../model/anchored.ts";
import { Button } from "../../ui/button.tsx";
import { pasteLong } from "../../ui/paste-long.ts";
import { usePageContext } from "../../parts/page-context.tsx";
import { VerifyFindings, VerifySummary } from "./verify-report.tsx";

type Result =
  | { readonly problem: CopyProblem }
  | { readonly report: CopyReport; readonly digestAgrees: boolean | undefined };

const focusOnce = (field: HTMLTextAreaElement | null) => field?.focus();

/** Searches a reader's copy of a source for every excerpt. The copy does not leave the page. */
export function VerifyCopy({ source }: { readonly source: SourceWithText }) {
  const { model, messages } = usePageContext();
  const words = messages.verify;
  const form = useRef<HTMLFormElement>(null);
  const [result, setResult] = useState<Result>();
  // Reading and hashing are asynchronous, so the copy may have changed before they finish.
  const latest = useRef<Promise<CopyText>>(undefined);

  const forget = () => {
    latest.current = undefined;
    setResult(undefined);
  };
  const check = async (reading: Promise<CopyText>) => {
    forget();
    latest.current = reading;
    const copy = await reading;
    if (latest.current !== reading) return;
    const field = form.current?.querySelector("textarea");
    if (field && "text" in copy) field.value = copy.text;
    const next = await resultOf(copy);
    if (latest.current === reading) setResult(next);
  };
  const resultOf = async (copy: CopyText): Promise<Result> => {
    if ("problem" in copy) return copy;
    const excerpts = excerptsOfSource(model, source.id).filter(isAnchored);
    const report = verifyCopy(source, excerpts, copy.text);
    const digest = await sha256(report.body);
    return { report, digestAgrees: digest === undefined ? undefined : digest === source.text.sha256 };
  };
  const take = (file: File | undefined) => {
    if (file) void check(copyOfFile(file));
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void check(Promise.resolve(checkText(event.currentTarget.querySelector("textarea")?.value ?? "")));
  };
  const drop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  return (
    <div className="grid gap-x-14 gap-y-4 lg:grid-cols-2">
      <form ref={form} onSubmit={submit}>
        <label htmlFor="copy" className="mb-1 block text-sm font-semibold">
          {words.label}
        </label>
        <textarea
          ref={focusOnce}
          id="copy"
          rows={8}
          spellCheck={false}
          onChange={forget}
          onPaste={(event) => pasteLong(event, event.clipboardData.getData("text/plain")) && forget()}
          onDrop={drop}
          onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
          aria-describedby="copy-hint"
          className="w-full rounded-sm border border-edge bg-paper p-2"
        />
        <p id="copy-hint" className="text-sm text-muted">
          {words.hint}
        </p>
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <Button type="submit">{words.check}</Button>
          <label htmlFor="copy-file" className="text-sm">
            {words.file}
          </label>
          <input
            id="copy-file"
            type="file"
            accept="text/plain,.txt,.md"
            onChange={(event) => {
              take(event.target.files?.[0]);
              // Clear the input, so that choosing the same file again fires a change event.
              event.target.value = "";
            }}
            className="max-w-full text-sm"
          />
        </div>
      </form>
      <div>
        <div role="status">
          {result && "problem" in result && <p className="font-semibold">{words.problem[result.problem]}</p>}
          {result && "report" in result && <VerifySummary {...result} source={source} />}
        </div>
        {/* Outside of what is announced, because it can be dozens of excerpts. */}
        {result && "report" in result && <VerifyFindings report={result.report} source={source} />}
      </div>
    </div>
  );
}
