import { type CellSilence, isRecorded } from "../../domain/silence.ts";
import { namesSources } from "../../domain/sources.ts";
import { get, groupBy, type Model } from "../../model/model.ts";
import { join } from "../../ui/fill.tsx";
import { Link } from "../page/link.tsx";
import { SourceNames } from "../evidence/source-names.tsx";
import { usePageContext } from "../page-context.tsx";

/** The ids of the sources that were read for the issue of a silence without a record. */
const readInOf = (silence: CellSilence) => (isRecorded(silence) ? [] : silence.readIn);

/** Groups silences by their kind, and by the sources that were read if pages name sources. */
function groupsOf(model: Model, silences: readonly CellSilence[]) {
  const groups = groupBy(silences, (silence) =>
    namesSources(model) ? [silence.kind, ...readInOf(silence)].join(" ") : silence.kind,
  );
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    return first ? [{ key, kind: first.kind, readIn: readInOf(first), group }] : [];
  });
}

interface GroupedSilencesProps {
  readonly silences: readonly CellSilence[];
  /** The name to show for each: the actor or the issue. */
  readonly of: "actor" | "issue";
  /** The element of each group. */
  readonly as: "li" | "p";
}

/** Silences in one line per kind, issues as links, with the sources that were read for them. */
export function GroupedSilences({ silences, of, as: Line }: GroupedSilencesProps) {
  const { model, messages, paths, show, showList, actorText, issueText } = usePageContext();
  const text = of === "actor" ? actorText : issueText;
  return groupsOf(model, silences).map(({ key, kind, readIn, group }) => (
    <Line key={key} className="text-muted">
      {join(
        messages.silence[kind] + messages.colon,
        showList(
          group.map((silence) =>
            of === "issue" ? (
              <Link key={silence.issue} to={paths.issue(silence.issue)}>
                {show(text(silence.issue))}
              </Link>
            ) : (
              show(text(silence.actor))
            ),
          ),
        ),
        ".",
        kind === "not-assessed" && ` ${messages.silenceMeans[kind]}`,
        readIn.length > 0 && namesSources(model) && (
          <span className="block text-sm">
            <span>{`${messages.silenceReadIn} `}</span>
            <SourceNames sources={readIn.map((id) => get(model.byId.sources, id))} inText />
          </span>
        ),
      )}
    </Line>
  ));
}
