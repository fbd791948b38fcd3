/** The stances on which two coders differ, as a list to read: both codings beside each other, and a decision. */
import { useState } from "react";
import type { Comparison, StancePair } from "../../../coding/agreement/compare.ts";
import {
  type Coders,
  decide,
  decisionOn,
  openAndDecided,
  recordAgreed,
} from "../../../coding/agreement/decide.ts";
import type { Draft } from "../../../coding/draft.ts";
import type { Edit } from "../../../coding/edit.ts";
import { localeOf } from "../../../coding/new-draft.ts";
import { textAt } from "../../../coding/values.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { namesOf } from "../names.ts";
import { CodingBeside } from "./coding-beside.tsx";
import { TextField } from "./text-field.tsx";

interface ListProps {
  readonly draft: Draft;
  readonly other: Draft;
  readonly comparison: Comparison;
  readonly coders: Coders;
  readonly perform: (edit: Edit) => void;
}

/** The most differences that are listed at a time. The next ones follow as these are decided. */
const MOST_LISTED = 25;

/** The names of the coders as they are recorded; `undefined` unless they are two different ones. */
function namesFrom(written: Coders): Coders | undefined {
  const [a, b] = [written.a.trim(), written.b.trim()];
  return a === "" || b === "" || a === b ? undefined : { a, b };
}

const keyOf = ({ a, b }: StancePair) => `${a?.id ?? ""} ${b?.id ?? ""}`;

interface DifferenceProps extends Omit<ListProps, "comparison"> {
  readonly pair: StancePair;
  readonly by: string;
}

/** One difference: both codings, a reason, and a button for each of the two. */
function Difference({ draft, other, pair, coders, perform, by }: DifferenceProps) {
  const { messages, list } = usePageContext();
  const words = messages.coders;
  const [reason, setReason] = useState("");
  const [need, setNeed] = useState("");
  const { a, b, evidence, differ } = pair;
  const [first] = evidence;
  const paragraph = (first?.a ?? first?.b)?.paragraph;
  const codedBy = (side: "a" | "b") =>
    coders[side] === "" ? words.unnamed[side] : words.ofMine(coders[side]);
  const take = (side: "a" | "b") => {
    const names = namesFrom(coders);
    if (!names) return setNeed(words.needsNames);
    if (pair[side] && (by.trim() === "" || reason.trim() === "")) return setNeed(words.needsReason);
    setNeed("");
    const decision = { side, by: by.trim(), reason: reason.trim() };
    perform(decide(draft, other.files, pair, names, decision));
  };
  const label = (side: "a" | "b") => {
    if (!pair[side]) return words.remove;
    if (!a) return words.add;
    return coders[side] === "" ? words.keepUnnamed[side] : words.keep(coders[side]);
  };
  const title =
    a && b
      ? words.differ(list(differ.map((layer) => words.layer[layer])))
      : a
        ? words.onlyMine
        : words.onlyTheirs;
  const id = `reason-${keyOf(pair).replace(" ", "-")}`;
  return (
    <li className="border-t border-edge pt-3">
      <h4 className="font-semibold">
        {paragraph === undefined ? title : `${title} (${words.paragraph(paragraph)})`}
      </h4>
      <div className="mt-2 grid gap-4 sm:grid-cols-2">
        <CodingBeside draft={draft} side="a" codedBy={codedBy("a")} stance={a} evidence={evidence} />
        <CodingBeside draft={other} side="b" codedBy={codedBy("b")} stance={b} evidence={evidence} />
      </div>
      <div className="mt-3 flex flex-wrap items-end gap-2">
        <TextField id={id} label={words.reason} value={reason} onWrite={setReason} />
        {/* Nothing can be recorded on a stance that the draft does not get. */}
        {a && <Button onClick={() => take("a")}>{label("a")}</Button>}
        <Button onClick={() => take("b")}>{label("b")}</Button>
      </div>
      <p role="alert" className="mt-1 font-semibold empty:hidden">
        {need}
      </p>
      {!a && <p className="mt-1 text-sm text-muted">{words.onlyAdded}</p>}
    </li>
  );
}

/** The differences that are left to decide, those that are decided, and the stances on which both agree. */
export function ReadingList({ draft, other, comparison, coders, perform }: ListProps) {
  const { messages } = usePageContext();
  const words = messages.coders;
  const [by, setBy] = useState("");
  const [said, setSaid] = useState("");
  const { open, decided } = openAndDecided(comparison);
  const { agreed } = comparison;
  const names = namesOf(draft, messages);
  const record = () => {
    const both = namesFrom(coders);
    if (!both) return setSaid(words.needsNames);
    perform(recordAgreed(draft, agreed, both));
    setSaid(words.recorded);
  };
  return (
    <section aria-labelledby="coders-differences">
      <h3 id="coders-differences" className="text-lg font-semibold">
        {open.length === 0 ? words.noneOpen : words.left(open.length)}
      </h3>
      {open.length > 0 && <TextField id="coders-by" label={words.by} value={by} onWrite={setBy} />}
      <ul className="mt-4 space-y-5">
        {open.slice(0, MOST_LISTED).map((pair) => (
          <Difference key={keyOf(pair)} {...{ draft, other, pair, coders, perform, by }} />
        ))}
      </ul>
      {decided.length > 0 && (
        <>
          <h3 className="mt-6 text-lg font-semibold">{words.decided(decided.length)}</h3>
          <ul className="space-y-2">
            {decided.map((pair) => {
              const decision = decisionOn(pair);
              const text = (...path: readonly string[]) => textAt(decision, path) ?? "";
              return (
                <li key={keyOf(pair)} className="border-s-4 border-edge ps-3 wrap-anywhere">
                  <span className="font-semibold" lang={localeOf(draft)}>
                    {names.of("stances", pair.a?.id ?? "")}
                  </span>
                  <span>{messages.colon}</span>
                  <span>{words.decision(text("by"), text("coder"), text("reason", localeOf(draft)))}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
      {agreed.length > 0 && (
        <div className="mt-6">
          <p>{words.agreed(agreed.length)}</p>
          <Button className="mt-2 rounded-sm" onClick={record}>
            {words.record}
          </Button>
          <p role="alert" className="mt-2 font-semibold empty:hidden">
            {said}
          </p>
        </div>
      )}
    </section>
  );
}
