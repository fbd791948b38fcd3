import { type CSSProperties, type RefObject, useEffect, useRef, useState } from "react";
import { usePageContext } from "../page-context.tsx";
import { install } from "../../offline/install.ts";
import { acceptUpdate, dismissSaved, dismissUpdate } from "../../offline/offline.ts";
import { useOffline } from "../../offline/use-offline.ts";
import type { Version } from "../../offline/version.ts";
import { Button } from "../../ui/button.tsx";
import type { Elements } from "../../ui/content.ts";

/** Converts bytes to megabytes with one decimal. */
const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;

/**
 * Says whether the site is saved for offline reading and whether the reader is offline. Renders nothing until this is
 * known.
 */
export function OfflineStatus() {
  const { messages } = usePageContext();
  const { saved, online, installable } = useOffline();
  const words = messages.offline;
  return (
    <>
      {/* A line from the start: what comes later must move nothing, not even the end of the page. */}
      <p className="min-h-lh text-muted">
        {saved && <span>{`${saved.complete ? words.saved(megabytes(saved.bytes)) : words.notSaved} `}</span>}
        {!online && <span className="font-semibold text-ink">{words.now}</span>}
      </p>
      {installable && (
        <p className="mt-2">
          <Button onClick={install}>{words.install}</Button>
        </p>
      )}
    </>
  );
}

interface OfflineNoticesProps {
  /** The version of the page's data. */
  readonly dataVersion: string;
  /** Another notice. */
  readonly children?: Elements;
}

/** Says what changes with a newer version: its data and corrections. */
function Changes({
  version,
  dataVersion,
}: Pick<OfflineNoticesProps, "dataVersion"> & { readonly version: Version }) {
  const context = usePageContext();
  const { messages, date, say, show } = context;
  const words = messages.offline;
  if (version.dataVersion === dataVersion) return <span>{words.sameData}</span>;
  const known = new Set(context.model.corrections.map((correction) => JSON.stringify(correction)));
  const fresh = version.corrections.filter((correction) => !known.has(JSON.stringify(correction)));
  return (
    <>
      <span>{words.newData(date(version.asOf))}</span>
      {fresh.length > 0 && (
        <>
          <span>{` ${words.newCorrections(fresh.length)} `}</span>
          {fresh.map(({ now }, at) => (
            <span key={say(now)}>
              {at > 0 && <span> · </span>}
              {show(now)}
            </span>
          ))}
        </>
      )}
    </>
  );
}

/** The classes of a notice at the foot of the screen. */
export const NOTICE =
  "flex flex-wrap items-center gap-3 rounded-sm border border-edge bg-paper p-3 shadow-lg pointer-events-auto";

let noticesShown = 0;

/** The place of a notice: above those that came before, so that these stay where they are. */
export function useNoticePlace(): CSSProperties {
  const [order] = useState(() => {
    noticesShown += 1;
    return -noticesShown;
  });
  return { order };
}

/** The time for which the “saved” notice is shown. After that, only the footer says it. */
const SAVED_NOTICE_MS = 10_000;

/** Closes automatically, but not while it has hover or focus. */
function SavedNotice() {
  const { messages } = usePageContext();
  const [isPointedAt, setPointedAt] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isHeld = isPointedAt || isFocused;
  const place = useNoticePlace();
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(dismissSaved, SAVED_NOTICE_MS);
    return () => clearTimeout(timer);
  }, [isHeld]);
  return (
    <div
      className={NOTICE}
      style={place}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <p className="grow basis-40">{messages.offline.ready}</p>
      <Button onClick={dismissSaved}>{messages.offline.dismiss}</Button>
    </div>
  );
}

/** Asks before a newer version takes over. */
function UpdateNotice({
  waiting,
  dataVersion,
}: Pick<OfflineNoticesProps, "dataVersion"> & { readonly waiting: Version }) {
  const { messages } = usePageContext();
  const words = messages.offline;
  return (
    <div className={NOTICE} style={useNoticePlace()}>
      <p className="grow basis-64">
        <strong>{`${words.newer} `}</strong>
        <Changes version={waiting} dataVersion={dataVersion} />
      </p>
      <Button onClick={acceptUpdate}>{words.accept}</Button>
      <Button onClick={dismissUpdate}>{words.later}</Button>
    </div>
  );
}

/** The space above and below a notice, in pixels. */
const AROUND_NOTICE = 24;

/** Says whether notices at the foot of the screen would cover the element that has the focus of the keys. */
function useWouldCover(notices: RefObject<HTMLElement | null>): boolean {
  const [wouldCover, setWouldCover] = useState(false);
  useEffect(() => {
    const { current } = notices;
    if (!current) return undefined;
    const look = () => {
      const focused = document.activeElement;
      if (!focused || current.contains(focused)) return;
      let edge = innerHeight;
      for (const { clientHeight } of current.children) edge -= clientHeight + AROUND_NOTICE;
      setWouldCover(focused.matches(":focus-visible") && focused.getBoundingClientRect().bottom > edge);
    };
    const coming = new MutationObserver(look);
    coming.observe(current, { childList: true });
    document.addEventListener("focusin", look);
    return () => {
      coming.disconnect();
      document.removeEventListener("focusin", look);
    };
  }, [notices]);
  return wouldCover;
}

/**
 * The notices at the foot of the screen: that the site is saved, that a newer version waits, and another. They are at the head
 * of the screen while they would cover what has the focus.
 */
export function OfflineNotices({ dataVersion, children }: OfflineNoticesProps) {
  const { firstSaved, waiting } = useOffline();
  const notices = useRef<HTMLDivElement>(null);
  const isAtHead = useWouldCover(notices);
  return (
    <div
      ref={notices}
      id="notices"
      role="status"
      // As high as the screen: a notice that comes or goes moves neither its edge nor what stands below it.
      className={`pointer-events-none fixed inset-0 z-40 mx-auto grid max-w-2xl gap-2 p-3 print:hidden ${isAtHead ? "content-start" : "content-end"}`}
    >
      {children}
      {firstSaved && !waiting && <SavedNotice />}
      {waiting && <UpdateNotice waiting={waiting} dataVersion={dataVersion} />}
    </div>
  );
}
