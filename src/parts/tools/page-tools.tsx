import type { ComponentProps, MouseEvent } from "react";
import type { Reference } from "../../publish/citation.ts";
import type { Entry } from "../../domain/entries.ts";
import type { Elements } from "../../ui/content.ts";
import { Popover } from "../../ui/popover.tsx";
import type { EmbedKind } from "../../url/embed.ts";
import { useAddress } from "../page/address.ts";
import { CompareButton } from "../tray/compare-button.tsx";
import { type OnDemand, OnDemandPart, useOnDemand } from "../page/on-demand.tsx";
import { usePageContext } from "../page-context.tsx";
import type { Quoted } from "../../reading/share-text.ts";

interface PageToolsProps {
  readonly title: string;
  /** The page, with what its address selects; left out where there is nothing to share. */
  readonly path?: string;
  readonly quoted?: () => readonly Quoted[];
  readonly references?: readonly Omit<Reference, "on">[];
  /** What can be saved as a file. */
  readonly entries?: readonly Entry[];
  /** The stance or actor that can be added to the comparison. */
  readonly compare?: ComponentProps<typeof CompareButton>;
  readonly embed?: { readonly kind: EmbedKind; readonly id: string };
}

const loadPanels = () => import("./tool-panels.ts");

type Panels = Awaited<ReturnType<typeof loadPanels>>;

interface ToolProps {
  readonly id: "share" | "cite" | "download" | "embed";
  readonly panels: OnDemand<Panels>;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly children: (panels: Panels) => Elements;
}

/** One tool: a button, and the panel that is loaded when it is first opened. */
function Tool({ id, panels, onClick, children }: ToolProps) {
  const label = usePageContext().messages.tools[id];
  return (
    <Popover id={id} label={label} onOpen={panels.ask} onClick={onClick}>
      <OnDemandPart part={panels}>{children}</OnDemandPart>
    </Popover>
  );
}

/** What a reader can do with a page: share it, cite its sources, embed it. Nothing of it without a script. */
export function PageTools({ title, path, quoted, references, entries, compare, embed }: PageToolsProps) {
  const { messages } = usePageContext();
  const { tools } = messages;
  const addressOf = useAddress();
  const panels = useOnDemand(loadPanels);
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
    <div role="group" aria-label={tools.label} className="flex flex-wrap gap-2 print:hidden noscript:hidden">
      {compare && <CompareButton {...compare} />}
      {path !== undefined && (
        <Tool id="share" panels={panels} onClick={share}>
          {({ SharePanel }) => (
            // What was copied is said of what the page then selected.
            <SharePanel key={path} title={title} path={path} quoted={quoted?.() ?? []} />
          )}
        </Tool>
      )}
      {references && (
        <Tool id="cite" panels={panels}>
          {({ CitePanel }) => <CitePanel references={references} />}
        </Tool>
      )}
      {entries && (
        <Tool id="download" panels={panels}>
          {({ DownloadPanel }) => <DownloadPanel entries={entries} />}
        </Tool>
      )}
      {embed && (
        <Tool id="embed" panels={panels}>
          {({ EmbedPanel }) => <EmbedPanel {...embed} title={title} />}
        </Tool>
      )}
    </div>
  );
}
