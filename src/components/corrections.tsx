import type { Correction } from "../model/schema.ts";
import { Fact, Facts } from "../ui/facts.tsx";
import { useReader } from "./reader.tsx";

/** Corrections, each with what was, what is, and why. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  const { messages, date, say, show } = useReader();
  return corrections.map((correction) => (
    <div key={`${correction.date} ${correction.target} ${say(correction.was)}`} className="mb-6">
      <p className="mb-2 font-semibold">{messages.correction.entry(date(correction.date))}</p>
      <Facts>
        <Fact name={messages.correction.was}>{show(correction.was)}</Fact>
        <Fact name={messages.correction.now}>{show(correction.now)}</Fact>
        <Fact name={messages.correction.why}>{show(correction.why)}</Fact>
      </Facts>
    </div>
  ));
}
