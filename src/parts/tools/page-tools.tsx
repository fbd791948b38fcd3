import { type MouseEvent, useState } from "react";
import type { Reference } from "../../publish/citation.ts";
import type { Entry } from "../../domain/entries.ts";
import type { Excerpt, Stance } from "../../model/schema.ts";
import { get } from "../../model/model.ts";
import type { Elements } from "../../ui/content.ts";
import { fill } from "../../ui/fill.tsx";
import { buttonStyle } from "../../ui/button.tsx";
import { Popover } from "../../ui/popover.tsx";
import { type ComparedKind, comparePath } from "../../url/compare-params.ts";
import type { EmbedKind } from "../../url/embed.ts";
import { useAddress } from "../page/address.ts";
import { Link } from "../page/link.tsx";
import { type OnDemand, OnDemandPart } from "../page/on-demand.tsx";
import { usePageContext } from "../page-context.tsx";
import type * as Panels from "./tool-panels.ts";

interface PageToolsProps {
  readonly title: string;
  /** The page, with what its address selects; left out where there is nothing to share. */
  readonly path?: string;
  /** The stances that are shared with their strongest words. */
  readonly stances?: readonly Stance[];
  /** Words that are shared without a stance. */
  readonly excerpts?: readonly Excerpt[];
  readonly references?: readonly Omit<Reference, "on">[];
  /** The stances that can be saved as a file. */
  readonly entries?: readonly Entry[];
  /** The stance or actor that can be compared with others. */
  readonly compare?: { readonly kind: ComparedKind; readonly id: string };
  readonly embed?: { readonly kind: EmbedKind; readonly id: string };
}

const PANELS: OnDemand<typeof Panels> = { load: () => import("./tool-panels.ts"), messages: ["panels"] };

const NONE: readonly never[] = [];

interface ToolProps {
  readonly id: "share" | "cite" | "download" | "embed";
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly children: (panels: typeof Panels) => Elements;
}

/** One tool: a button, and the panel that is loaded when it is first opened. */
function Tool({ id, onClick, children }: ToolProps) {
  const label = usePageContext().messages.tools[id];
  const [isAsked, setAsked] = useState(false);
  return (
    <Popover id={id} label={label} onOpen={() => setAsked(true)} onClick={onClick}>
      {isAsked && <OnDemandPart part={PANELS}>{children}</OnDemandPart>}
    </Popover>
  );
}

/** The tools of a page: compare, share, cite its sources, embed, save. They need the script. */
export function PageTools({
  title,
  path,
  stances = NONE,
  excerpts = NONE,
  references,
  entries,
  compare,
  embed,
}: PageToolsProps) {
  const { model, messages, paths, show, actorText, showStanceOnIssue } = usePageContext();
  const nameOf = ({ kind, id }: { readonly kind: ComparedKind; readonly id: string }) =>
    kind === "actors" ? show(actorText(id)) : showStanceOnIssue(get(model.byId.stances, id));
  const addressOf = useAddress();
  const share = (event: MouseEvent) => {
    if (path === undefined || !("share" in navigator)) return;
    event.preventDefault();
    const menu = document.getElementById("share");
    navigator.share({ title, url: addressOf(path) }).catch((error: unknown) => {
      // If the reader cancels, do nothing. On any other error, open our own share menu.
      if (error instanceof Error && error.name === "AbortError") return;
      if (menu?.isConnected) menu.showPopover();
    });
  };
  return (
    <div
      role="group"
      aria-label={messages.tools.label}
      className="flex flex-wrap gap-2 print:hidden noscript:hidden"
    >
      {compare && (
        <Link
          to={comparePath(paths.compare, { kind: compare.kind, ids: [compare.id] })}
          className={`${buttonStyle("plain")} rounded-sm no-underline hover:underline`}
        >
          <span>{messages.tools.compare}</span>
          <span className="sr-only">{fill(messages.tools.compareOf, nameOf(compare))}</span>
        </Link>
      )}
      {path !== undefined && (
        <Tool id="share" onClick={share}>
          {({ SharePanel }) => (
            // The key clears the report “Copied.” when the page selects something else.
            <SharePanel key={path} title={title} path={path} stances={stances} excerpts={excerpts} />
          )}
        </Tool>
      )}
      {references && <Tool id="cite">{({ CitePanel }) => <CitePanel references={references} />}</Tool>}
      {entries && <Tool id="download">{({ DownloadPanel }) => <DownloadPanel entries={entries} />}</Tool>}
      {embed && <Tool id="embed">{({ EmbedPanel }) => <EmbedPanel {...embed} title={title} />}</Tool>}
    </div>
  );
}
