import { useEffect, useRef, useState } from "react";
import { MAX_COMPARED } from "../../url/tray.ts";
import { type OnDemand, OnDemandPart } from "../page/on-demand.tsx";
import { usePageContext } from "../page-context.tsx";
import type * as Bar from "./tray-bar.tsx";
import { useTray } from "./tray-context.tsx";

/** The tray's element id, which the skip link jumps to. */
export const TRAY_ID = "tray";

/**
 * Live region that announces the number of items in the tray. It is always mounted: screen readers miss the
 * first message of a region that appears with it.
 */
export function TrayStatus() {
  const { messages } = usePageContext();
  const count = useTray().tray?.ids.length ?? 0;
  const before = useRef(count);
  const [isSaid, setSaid] = useState(false);
  useEffect(() => {
    if (before.current === count) return;
    before.current = count;
    setSaid(true);
  }, [count]);
  const words = count === 0 ? messages.tray.none : messages.tray.count(count, MAX_COMPARED);
  return (
    <div role="status" className="sr-only">
      {isSaid && words}
    </div>
  );
}

const BAR: OnDemand<typeof Bar> = { load: () => import("./tray-bar.tsx"), messages: [] };

/** The tray at the bottom of every page except the compare page. Its links set their own trays. */
export function Tray() {
  const { tray, isComparePage } = useTray();
  return (
    tray &&
    !isComparePage && <OnDemandPart part={BAR}>{({ TrayBar }) => <TrayBar tray={tray} />}</OnDemandPart>
  );
}
