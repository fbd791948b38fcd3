import { useEffect, useRef, useState } from "react";
import { Link as PlainLink } from "react-router";
import { get } from "../../model/model.ts";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { comparePath, MAX_COMPARED, toggle, type Tray as TrayOf } from "../../url/tray.ts";
import type { Content } from "../../ui/content.ts";
import { focusHeading } from "../page/page-heading.tsx";
import { type PageContext, usePageContext } from "../page-context.tsx";
import { RemoveLink } from "../page/remove-link.tsx";
import { useTray } from "./tray-context.tsx";

/** The tray's element id, which the skip link jumps to. */
export const TRAY_ID = "tray";

/** The short name of a stance or an actor in the tray. */
export function trayItemName(
  { model, actorName, stanceTitle }: PageContext,
  { kind }: TrayOf,
  id: string,
): string {
  return kind === "actors" ? actorName(id) : stanceTitle(get(model.byId.stances, id));
}

/** The name as elements, for the page. */
export function showTrayItem(
  { model, show, actorText, showStance }: PageContext,
  { kind }: Pick<TrayOf, "kind">,
  id: string,
): Content {
  return kind === "actors" ? show(actorText(id)) : showStance(get(model.byId.stances, id));
}

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

const focusBar = () => document.getElementById(TRAY_ID)?.focus({ preventScroll: true });

function Bar({ tray }: { readonly tray: TrayOf }) {
  const context = usePageContext();
  const { messages, paths } = context;
  const { hrefWith } = useTray();
  const bar = useRef<HTMLElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  // A focused element must not be under the bar: the page uses the bar's height as scroll padding.
  useEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(([entry]) =>
      style.setProperty("--tray-height", `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`),
    );
    if (bar.current) observer.observe(bar.current);
    return () => {
      observer.disconnect();
      style.removeProperty("--tray-height");
    };
  }, []);
  const words = messages.tray;
  const count = tray.ids.length;
  return (
    <section
      ref={bar}
      id={TRAY_ID}
      tabIndex={-1}
      aria-label={words.label}
      className="tray z-30 border-t-2 border-ink bg-paper print:hidden"
    >
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2 md:gap-x-4 md:px-8">
        <Button
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
          tone="bare"
          className="-ms-3 underline md:hidden"
        >
          {words.count(count, MAX_COMPARED)}
        </Button>
        <p className="text-sm text-muted max-md:hidden">{words.count(count, MAX_COMPARED)}</p>
        <ul
          className={`flex min-w-0 grow flex-wrap gap-2 max-md:order-last max-md:basis-full ${isOpen ? "" : "max-md:hidden"}`}
        >
          {tray.ids.map((id) => {
            const name = trayItemName(context, tray, id);
            return (
              <li key={id} className="max-w-full md:max-w-72">
                <Chip>
                  <span className="min-w-0 truncate">{showTrayItem(context, tray, id)}</span>
                  <RemoveLink
                    to={hrefWith(toggle(tray, tray.kind, id))}
                    label={words.removeItem(name)}
                    onRemove={focusBar}
                  />
                </Chip>
              </li>
            );
          })}
        </ul>
        <p className="ms-auto flex flex-wrap items-center gap-x-4">
          {count > 1 ? (
            <PlainLink to={comparePath(paths.compare, tray)} className="target font-semibold">
              {words.compare(count)}
            </PlainLink>
          ) : (
            <span className="text-sm">{words.oneMore}</span>
          )}
          <PlainLink
            to={hrefWith(undefined)}
            preventScrollReset
            onClick={focusHeading}
            className={`target text-sm ${isOpen ? "" : "max-md:hidden"}`}
          >
            {words.clear}
          </PlainLink>
        </p>
      </div>
    </section>
  );
}

/** The tray at the bottom of every page except the compare page. Its links set their own trays. */
export function Tray() {
  const { tray, isComparePage } = useTray();
  return tray && !isComparePage && <Bar tray={tray} />;
}
