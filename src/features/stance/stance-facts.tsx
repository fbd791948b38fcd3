import { reportsOf } from "../../domain/sources.ts";
import { leadOf } from "../../model/evidence.ts";
import { get } from "../../model/model.ts";
import type { Stance } from "../../model/schema.ts";
import { showSource } from "../../parts/evidence/source-names.tsx";
import { PositionStrip } from "../../parts/marks/position-strip.tsx";
import { Link } from "../../parts/page/link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { saidBy } from "../../parts/voices/how-said.tsx";
import { Fact, FactRow } from "../../ui/facts.tsx";

/** The speakers of the lead excerpt, how they are reported, and every source that reports the position. */
function AccordingTo({ stance }: { readonly stance: Stance }) {
  const context = usePageContext();
  const { model, messages, paths } = context;
  const { sources, repeating } = reportsOf(model, stance);
  return (
    <>
      {saidBy(context, leadOf(model, stance), { speaksFor: stance.actor })}
      {sources.map((source, at) => (
        <span key={source.id}>
          <span>{at === 0 ? " · " : "; "}</span>
          <Link to={paths.source(source.id)}>{showSource(context, source)}</Link>
        </span>
      ))}
      {(sources.length > 1 || repeating > 0) && (
        <span className="block text-sm font-normal text-muted">
          {messages.stance.reports(sources.length, repeating)}
        </span>
      )}
    </>
  );
}

/** The coders of a stance that several coded, and the decision of a difference. */
function CodedBy({ coding: { coders, decision } }: { readonly coding: NonNullable<Stance["coding"]> }) {
  const { messages, list, show } = usePageContext();
  const names = list(coders);
  if (!decision) return <span>{messages.coding.agreed(names)}</span>;
  return (
    <>
      <span>{messages.coding.decided(names, decision.coder, decision.by)}</span>
      <span> </span>
      {show(decision.reason)}
    </>
  );
}

/** Who takes which position, when, on which condition, and according to whom. */
export function StanceFacts({ stance }: { readonly stance: Stance }) {
  const { model, messages, paths, date, show, actorText, positionText } = usePageContext();
  const words = messages.stance;
  const { actor, issue, position, timing, condition, statedOn } = stance;
  return (
    <FactRow>
      <Fact name={words.who}>
        <Link to={paths.actor(actor)} className="target flush">
          {show(actorText(actor))}
        </Link>
      </Fact>
      <Fact name={words.position}>
        <span className="me-2 inline-block align-baseline">
          <PositionStrip issue={get(model.byId.issues, issue)} taken={[position]} />
        </span>
        {show(positionText(issue, position))}
      </Fact>
      <Fact name={words.when}>
        <span>{date(statedOn)}</span>
        {timing && (
          <>
            <span>{messages.colon}</span>
            {show(timing)}
          </>
        )}
      </Fact>
      <Fact name={words.condition}>{condition && show(condition)}</Fact>
      <Fact name={words.accordingTo}>
        <AccordingTo stance={stance} />
      </Fact>
      <Fact name={messages.coding.title}>{stance.coding && <CodedBy coding={stance.coding} />}</Fact>
    </FactRow>
  );
}
