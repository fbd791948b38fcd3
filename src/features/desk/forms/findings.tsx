/** What the check says of a field, below the field. */
import { useMemo } from "react";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import type { WarningCode } from "../../../model/check/warnings.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import type { Messages } from "../../../messages/catalogue.ts";
import type { Finding } from "../check/check.ts";
import { useDeskState } from "../use-desk.ts";

/** The words for a finding: the problem and the remedy. */
export function wordsOf(messages: Messages, finding: Finding): string {
  const { check } = messages.desk;
  if (finding.level === "gap") return check.gap[finding.kind];
  const { code, params } = finding.of;
  const table = finding.level === "error" ? messages.corpusErrors : messages.corpusWarnings;
  const write = table[code as WarningCode & keyof typeof table] as unknown as (params: unknown) => {
    readonly problem: string;
    readonly remedy: string;
  };
  const { problem, remedy } = write(params);
  return check.say(problem.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(messages.lang)), remedy);
}

/** The path of a finding in the draft. */
export function pathOf({ of: { file, path } }: Finding): ErrorPath {
  return ["files", file, ...path];
}

function isAt(finding: Finding, path: ErrorPath, deep: boolean): boolean {
  const place = pathOf(finding);
  return (deep ? place.length >= path.length : place.length === path.length) && path.every((key, at) => place[at] === key);
}

/**
 * The findings at a path of the draft.
 * @param deep true for those of all that is inside of it, too
 */
export function useFindings(path: ErrorPath, deep: boolean): readonly Finding[] {
  const findings = useDeskState(({ answer }) => answer?.findings);
  const key = JSON.stringify(path);
  return useMemo(
    () => findings?.filter((finding) => isAt(finding, JSON.parse(key) as ErrorPath, deep)) ?? [],
    [findings, key, deep],
  );
}

interface FindingsProps {
  /** The id of the list, by which its field names it. */
  readonly id: string;
  readonly findings: readonly Finding[];
}

const LOOK = { gap: "border-edge", error: "border-ink font-semibold", warning: "border-edge" } as const;

/** The findings of one field. */
export function Findings({ id, findings }: FindingsProps) {
  const { messages } = usePageContext();
  return (
    <ul id={id} className="text-sm empty:hidden">
      {findings.map((finding) => {
        const words = wordsOf(messages, finding);
        return (
          <li key={words} className={`mt-1 border-s-4 ps-2 ${LOOK[finding.level]}`}>
            {words}
          </li>
        );
      })}
    </ul>
  );
}
