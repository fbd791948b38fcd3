/** Embeds of a stance, an issue, or a record that has moved. They need no JavaScript and no router. */
import { currentStances } from "../../domain/history.ts";
import { questionOn } from "../../domain/questions.ts";
import { namesSources } from "../../domain/sources.ts";
import { hasText } from "../../model/anchored.ts";
import { leadOf } from "../../model/evidence.ts";
import type { RecordName } from "../../model/former-ids.ts";
import { get } from "../../model/model.ts";
import type { Issue, Stance } from "../../model/schema.ts";
import { showSource } from "../../parts/evidence/source-names.tsx";
import { AddressOutside } from "../../parts/page/link.tsx";
import { showRecord } from "../../parts/page/record-link.tsx";
import { usePageContext } from "../../parts/page-context.tsx";
import { PositionBlock } from "../../parts/voices/position-block.tsx";
import { PositionColumns } from "../../parts/voices/position-columns.tsx";
import { StanceWords } from "../../parts/voices/stance-words.tsx";
import { join } from "../../ui/fill.tsx";
import { recordPath } from "../../url/current-address.ts";
import { EmbedFrame } from "./embed-frame.tsx";

interface Linking {
  /** Returns the whole URL of a path of this site. */
  readonly addressOf: (path: string) => string;
}

/** The source of the lead excerpt, unless its words name it, and whether the excerpt was checked. */
function LeadSource({ stance }: { readonly stance: Stance }) {
  const context = usePageContext();
  const { model, messages } = context;
  const source = get(model.byId.sources, leadOf(model, stance).source);
  const isNamed = namesSources(model);
  const isUnchecked = !hasText(source);
  return (
    <p className="text-xs text-muted empty:hidden">
      {join(
        !isNamed && showSource(context, source),
        !isNamed && isUnchecked && " · ",
        isUnchecked && messages.excerpt.unchecked,
      )}
    </p>
  );
}

/** The embed of a stance: its position, its date if it is not current, and its lead excerpt. */
function StanceEmbed({ stance, addressOf }: Linking & { readonly stance: Stance }) {
  const { model, messages, paths, date, show, showStance } = usePageContext();
  const issue = get(model.byId.issues, stance.issue);
  const href = addressOf(paths.stance(stance.id));
  return (
    <EmbedFrame heading={showStance(stance)} href={href} link={messages.embedFrame.whole}>
      <p className="text-sm text-muted">{show(issue.question)}</p>
      {!currentStances(model).has(stance) && (
        <p className="mt-2 text-sm text-muted">{messages.stance.earlierOn(date(stance.statedOn))}</p>
      )}
      <p className="my-2">{show(stance.summary)}</p>
      <PositionBlock stance={stance} className="p-3">
        <figure>
          <StanceWords stance={stance} />
          <LeadSource stance={stance} />
        </figure>
      </PositionBlock>
    </EmbedFrame>
  );
}

/** The embed of an issue: its positions in order, and the current stances at each with their words. */
function IssueEmbed({ issue, addressOf }: Linking & { readonly issue: Issue }) {
  const { model, messages, paths, show } = usePageContext();
  return (
    <EmbedFrame
      heading={show(issue.title)}
      href={addressOf(paths.issue(issue.id))}
      link={messages.embedFrame.whole}
    >
      <p className="mb-2">{show(issue.question)}</p>
      <h2 className="sr-only">{messages.issue.positions}</h2>
      <AddressOutside value={addressOf}>
        <PositionColumns question={questionOn(model, issue)} isStacked />
      </AddressOutside>
    </EmbedFrame>
  );
}

/** The embed at a former address whose record is no longer a stance or an issue. It links to the page of the record. */
function MovedEmbed({ record, addressOf }: Linking & { readonly record: RecordName }) {
  const context = usePageContext();
  const { model, messages, paths } = context;
  return (
    <EmbedFrame
      heading={showRecord(context, record)}
      href={addressOf(recordPath(model, paths, record))}
      link={messages.embedFrame.whole}
    >
      <p>{messages.embedFrame.moved.body}</p>
    </EmbedFrame>
  );
}

/** The content of an embed. */
export function EmbedContent({ record, addressOf }: Linking & { readonly record: RecordName }) {
  const { byId } = usePageContext().model;
  const { collection, id } = record;
  if (collection === "stances") return <StanceEmbed stance={get(byId.stances, id)} addressOf={addressOf} />;
  if (collection === "issues") return <IssueEmbed issue={get(byId.issues, id)} addressOf={addressOf} />;
  return <MovedEmbed record={record} addressOf={addressOf} />;
}
