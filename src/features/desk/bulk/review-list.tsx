/** Lists the proposals of another program, each of which a person accepts or rejects. */
import { useState } from "react";
import type { Draft } from "../../../coding/draft.ts";
import type { Edit } from "../../../coding/edit.ts";
import { acceptProposal, type Proposal, proposalsOf, rejectProposal } from "../../../coding/unreviewed.ts";
import { textAt } from "../../../coding/values.ts";
import { localeOf } from "../../../coding/new-draft.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { ButtonFor } from "../button-for.tsx";
import { type NameWords, namesOf } from "../names.ts";
import { SourceWords } from "../source-words.tsx";

interface ReviewProps {
  readonly draft: Draft;
  readonly perform: (edit: Edit) => void;
}

/** The most proposals that are listed at a time. The next ones follow as these are reviewed. */
const MOST_LISTED = 50;

/** The name of a proposal: its actor, its issue and its position. */
function nameOf(draft: Draft, { record }: Proposal, messages: NameWords): string {
  const { colon } = messages;
  const names = namesOf(draft, messages);
  const text = (key: string) => textAt(record, [key]) ?? "";
  const actor = names.of("actors", text("actor"));
  const title = names.of("issues", text("issue"));
  const label = names.position(text("issue"), text("position"));
  return label === "" ? `${actor}${colon}${title}` : `${actor}${colon}${label} (${title})`;
}

/** The proposals that are left to review; renders nothing if there are none. */
export function ReviewList({ draft, perform }: ReviewProps) {
  const { messages } = usePageContext();
  const words = messages.bulk.review;
  const [said, setSaid] = useState("");
  const proposals = proposalsOf(draft);
  const act = (proposal: Proposal, isAccepted: boolean) => {
    const name = nameOf(draft, proposal, messages);
    perform((isAccepted ? acceptProposal : rejectProposal)(draft, proposal));
    setSaid(isAccepted ? words.accepted(name) : words.rejected(name));
  };
  if (proposals.length === 0 && said === "") return null;
  return (
    <section aria-labelledby="bulk-review" className="mt-6 border-t-2 border-ink pt-2">
      <h3 id="bulk-review" className="text-lg font-semibold">
        {words.title}
      </h3>
      <p className="max-w-measure">{proposals.length === 0 ? words.none : words.mean}</p>
      <p role="status" className="text-sm text-muted">
        {said}
      </p>
      <ul className="mt-2 grid gap-x-6 gap-y-5 md:grid-cols-2 xl:grid-cols-3">
        {proposals.slice(0, MOST_LISTED).map((proposal) => {
          const name = nameOf(draft, proposal, messages);
          return (
            <li key={`${proposal.collection}/${proposal.id}`} className="border-s-4 border-edge ps-3">
              <p className="text-sm text-muted">{words.unreviewed}</p>
              <p className="font-semibold wrap-anywhere" lang={localeOf(draft)}>
                {name}
              </p>
              <ul>
                {proposal.excerpts.map(({ record }) => (
                  <li key={textAt(record, ["id"])}>
                    <SourceWords
                      draft={draft}
                      source={textAt(record, ["source"]) ?? ""}
                      words={textAt(record, ["selector", "exact"]) ?? ""}
                    />
                  </li>
                ))}
              </ul>
              <div className="mt-2 flex flex-wrap gap-2">
                <ButtonFor does={words.accept} name={name} onClick={() => act(proposal, true)} />
                <ButtonFor does={words.reject} name={name} onClick={() => act(proposal, false)} />
              </div>
            </li>
          );
        })}
      </ul>
      {proposals.length > MOST_LISTED && <p>{messages.desk.check.more(proposals.length - MOST_LISTED)}</p>}
    </section>
  );
}
