import { type CorrectionPlace, correctionsOf, type PlacedCorrection } from "../../domain/corrections.ts";
import { sourceOf } from "../../model/evidence.ts";
import { get } from "../../model/model.ts";
import { Fact, Facts } from "../../ui/facts.tsx";
import { Section } from "../../ui/section.tsx";
import { fill } from "../../ui/fill.tsx";
import { Link } from "./link.tsx";
import { usePageContext } from "../page-context.tsx";

/** The name of the corrected record, with a link to it. */
function Corrected({ target }: { readonly target: string }) {
  const { model, messages, paths, show, showIn, showStanceOnIssue, actorText, issueText, words } =
    usePageContext();
  const [collection, id = ""] = target.split("/");
  switch (collection) {
    case "stances":
      return <Link to={paths.stance(id)}>{showStanceOnIssue(get(model.byId.stances, id))}</Link>;
    case "actors":
      return <Link to={paths.actor(id)}>{show(actorText(id))}</Link>;
    case "issues":
      return <Link to={paths.issue(id)}>{show(issueText(id))}</Link>;
    case "sources": {
      const { headline, inLanguage } = get(model.byId.sources, id);
      return <Link to={paths.source(id)}>{showIn(inLanguage, headline)}</Link>;
    }
    case "excerpts": {
      const excerpt = get(model.byId.excerpts, id);
      return (
        <Link to={paths.excerpt(excerpt)}>
          {showIn(get(model.byId.sources, excerpt.source).inLanguage, words(excerpt))}
        </Link>
      );
    }
    case "events": {
      const event = get(model.byId.events, id);
      return <Link to={paths.event(sourceOf(model, event), id)}>{show(event.title)}</Link>;
    }
    default: {
      const { actor, issue, kind } = get(model.byId.silences, id);
      return (
        <Link to={paths.silence(actor, issue)}>
          {fill(
            messages.correction.silence,
            show(actorText(actor)),
            show(issueText(issue)),
            messages.silence[kind],
          )}
        </Link>
      );
    }
  }
}

interface CorrectionsProps {
  readonly corrections: readonly PlacedCorrection[];
  /** The page of a record that shows them: what is its own needs no name. */
  readonly on?: Pick<CorrectionPlace, "page" | "id"> | undefined;
}

/** Corrections, each with what was corrected, what was, what is, and why. */
export function Corrections({ corrections, on }: CorrectionsProps) {
  const { messages, date, show } = usePageContext();
  return corrections.map((correction) => {
    const { page, id, anchor } = correction;
    const isHere = on?.page === page && on.id === id;
    const isOwn = isHere && correction.target === `${page}s/${id}`;
    return (
      <div
        key={`${correction.target} ${anchor}`}
        {...(isHere ? { id: anchor, tabIndex: -1 } : {})}
        className="mb-6"
      >
        <p className="mb-2 font-semibold">{messages.correction.entry(date(correction.date))}</p>
        <Facts>
          <Fact name={messages.correction.of}>{!isOwn && <Corrected target={correction.target} />}</Fact>
          <Fact name={messages.correction.was}>{show(correction.was)}</Fact>
          <Fact name={messages.correction.now}>{show(correction.now)}</Fact>
          <Fact name={messages.correction.why}>{show(correction.why)}</Fact>
        </Facts>
      </div>
    );
  });
}

interface CorrectionsSectionProps {
  /** The records that the page shows, each as a correction names it. */
  readonly targets: readonly string[];
  readonly on?: CorrectionsProps["on"];
}

/** The corrections of the records that a page shows; renders nothing without corrections. */
export function CorrectionsSection({ targets, on }: CorrectionsSectionProps) {
  const { model, messages } = usePageContext();
  const corrections = correctionsOf(model, targets);
  if (corrections.length === 0) return null;
  return (
    <Section id="corrections" title={messages.correction.title}>
      <Corrections corrections={corrections} on={on} />
    </Section>
  );
}
