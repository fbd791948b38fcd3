import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Chip } from "../../ui/chip.tsx";
import { comparePath, MAX_COMPARED, toggle, type Tray } from "../../url/tray.ts";
import { focusHeading } from "../page/page-heading.tsx";
import { PlainLink } from "../page/plain-link.tsx";
import { usePageContext } from "../page-context.tsx";
import { RemoveLink } from "../page/remove-link.tsx";
import { TRAY_ID } from "./tray.tsx";
import { useTray } from "./tray-context.tsx";
import { showTrayItem, trayItemName } from "./tray-item.ts";

const focusBar = () => document.getElementById(TRAY_ID)?.focus({ preventScroll: true });

/** The bar at the foot of a page that lists what is in the tray. */
export function TrayBar({ tray }: { readonly tray: Tray }) {
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
