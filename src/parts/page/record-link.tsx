import type { ComponentProps } from "react";
import type { RecordName } from "../../model/former-ids.ts";
import { get } from "../../model/model.ts";
import type { Content } from "../../ui/content.ts";
import { fill } from "../../ui/fill.tsx";
import { recordPath } from "../../url/current-address.ts";
import { type PageContext, usePageContext } from "../page-context.tsx";
import { Link } from "./link.tsx";

/** The name of a record: of an excerpt its words, of a silence its actor, its issue and its kind. */
export function showRecord(context: PageContext, { collection, id }: RecordName): Content {
  const { model, messages, show, showIn, showStanceOnIssue, actorText, issueText, words } = context;
  switch (collection) {
    case "stances":
      return showStanceOnIssue(get(model.byId.stances, id));
    case "actors":
      return show(actorText(id));
    case "issues":
      return show(issueText(id));
    case "sources": {
      const { headline, inLanguage } = get(model.byId.sources, id);
      return showIn(inLanguage, headline);
    }
    case "excerpts": {
      const excerpt = get(model.byId.excerpts, id);
      return showIn(get(model.byId.sources, excerpt.source).inLanguage, words(excerpt));
    }
    case "events":
      return show(get(model.byId.events, id).title);
    case "silences": {
      const { actor, issue, kind } = get(model.byId.silences, id);
      return fill(
        messages.correction.silence,
        show(actorText(actor)),
        show(issueText(issue)),
        messages.silence[kind],
      );
    }
  }
}

interface RecordLinkProps extends Pick<ComponentProps<typeof Link>, "className" | "onClick"> {
  readonly record: RecordName;
}

/** A link to the place that shows a record, by the name of the record. */
export function RecordLink({ record, ...link }: RecordLinkProps) {
  const context = usePageContext();
  return (
    <Link to={recordPath(context.model, context.paths, record)} {...link}>
      {showRecord(context, record)}
    </Link>
  );
}
