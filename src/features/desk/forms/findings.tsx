/** The findings of the check for a field, below the field. */
import type { ErrorPath } from "../../../model/corpus-error.ts";
import type { ErrorWords } from "../../../messages/format-error.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import type { Messages } from "../../../messages/catalogue.ts";
import { groupByEach } from "../../../model/model.ts";
import { remembering } from "../../../model/remember.ts";
import type { CheckAnswer, Finding } from "../check/check.ts";
import type { DeskState } from "../desk-state.ts";
import { useDesk, useDeskState } from "../use-desk.ts";

/** The words for a finding: the problem and the remedy. */
export function wordsOf(messages: Messages, finding: Finding): string {
  const { check } = messages.desk;
  if (finding.level === "gap") return check.gap[finding.kind];
  if (finding.level === "review") return check.review;
  const { code, params } = finding.of;
  const table = finding.level === "error" ? messages.corpusErrors : messages.corpusWarnings;
  // The code says which parameters there are.
  const write = (table as Readonly<Record<string, (of: unknown) => ErrorWords>>)[code];
  if (!write) return code;
  const { problem, remedy } = write(params);
  return check.say(
    problem.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(messages.lang)),
    remedy,
  );
}

/** The path of a finding in the draft. */
export function pathOf({ of: { file, path } }: Finding): ErrorPath {
  return ["files", file, ...path];
}

const keyOf = (path: ErrorPath) => path.join("\n");

/** The findings of an answer at each place, those inside of it included. */
const indexOf: (answer: CheckAnswer) => ReadonlyMap<string, readonly Finding[]> = remembering(
  new WeakMap(),
  ({ findings }) =>
    groupByEach(findings, (finding) => {
      const path = pathOf(finding);
      return path.map((_, at) => keyOf(path.slice(0, at + 1)));
    }),
);

const NO_FINDINGS: readonly Finding[] = [];

/**
 * The findings at a path of the draft.
 * @param deep true for those of all that is inside of it, too
 */
export function useFindings(path: ErrorPath, deep: boolean): readonly Finding[] {
  const desk = useDesk();
  const key = keyOf(path);
  const find = ({ answer }: DeskState) => {
    const found = answer ? (indexOf(answer).get(key) ?? NO_FINDINGS) : NO_FINDINGS;
    return deep ? found : found.filter((finding) => pathOf(finding).length === path.length);
  };
  // Most checks say the same of a field as the one before.
  useDeskState((state) => JSON.stringify(find(state)));
  return find(desk.get());
}

interface FindingsProps {
  /** The id of the list, by which its field names it. */
  readonly id: string;
  readonly findings: readonly Finding[];
}

/** The findings of one field. */
export function Findings({ id, findings }: FindingsProps) {
  const { messages } = usePageContext();
  return (
    <ul id={id} className="text-sm empty:hidden">
      {findings.map((finding) => {
        const words = wordsOf(messages, finding);
        return (
          <li
            key={words}
            className={`mt-1 border-s-4 ps-2 ${finding.level === "error" ? "border-ink font-semibold" : "border-edge"}`}
          >
            {words}
          </li>
        );
      })}
    </ul>
  );
}
