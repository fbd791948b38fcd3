import { useEffect, useEffectEvent, useRef, useState } from "react";
import { usePageContext } from "../parts/page-context.tsx";
import { HowSaid } from "../parts/voices/how-said.tsx";
import { VoiceWords } from "../parts/voices/voice-words.tsx";
import { leadOf } from "../model/evidence.ts";

/** Long enough not to flash under a pointer that only passes. */
const BEFORE_MS = 400;
/** Long enough to move onto the preview itself. */
const AFTER_MS = 200;
const GAP_PX = 6;

const ID = "preview";

/** The links with a preview: those to a stance whose words do not already stand beside them. */
const PREVIEWED = "a[data-stance]:not(.position *, .beside *)";

/** Puts the preview below its link, or above it if there is no room, and inside the screen. */
function place(preview: HTMLElement, link: Element): void {
  const { left, right, top, bottom } = link.getBoundingClientRect();
  const { width, height } = preview.getBoundingClientRect();
  const fitsBelow = bottom + GAP_PX + height <= innerHeight;
  const start = getComputedStyle(link).direction === "rtl" ? right - width : left;
  preview.style.left = `${Math.max(GAP_PX, Math.min(start, innerWidth - width - GAP_PX))}px`;
  preview.style.top = `${Math.max(GAP_PX, fitsBelow ? bottom + GAP_PX : top - height - GAP_PX)}px`;
}

function stanceLink(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(PREVIEWED)) || undefined;
}

/** The summary of a stance and its lead excerpt. */
function Content({ id }: { readonly id: string }) {
  const { model, show } = usePageContext();
  const stance = model.byId.stances.get(id);
  if (!stance) return null;
  const excerpt = leadOf(model, stance);
  return (
    <>
      <p>{show(stance.summary)}</p>
      <div className="mt-2 border-s-2 border-ink ps-3">
        <VoiceWords excerpt={excerpt} />
        <HowSaid excerpt={excerpt} actor={stance.actor} className="mt-1 text-xs text-muted" />
      </div>
    </>
  );
}

/**
 * A preview of a stance. It is shown while its link has hover or keyboard focus, but not on touch screens. Escape
 * closes it, and it stays while the pointer is over it (WCAG 2.2, 1.4.13). Give it a new key on each navigation to
 * close it.
 */
export function Preview() {
  const box = useRef<HTMLDivElement>(null);
  const link = useRef<HTMLElement>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [shown, setShown] = useState("");

  const hide = useEffectEvent(() => {
    clearTimeout(timer.current);
    link.current?.removeAttribute("aria-describedby");
    link.current = undefined;
    box.current?.hidePopover();
    setShown("");
  });
  const later = useEffectEvent((ms: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, ms);
  });
  const show = useEffectEvent((next: HTMLElement) => {
    if (link.current === next) return clearTimeout(timer.current);
    later(BEFORE_MS, () => {
      link.current?.removeAttribute("aria-describedby");
      link.current = next;
      next.setAttribute("aria-describedby", ID);
      setShown(next.dataset["stance"] ?? "");
    });
  });

  // Once its words are there, and so its size.
  useEffect(() => {
    if (shown === "" || !box.current || !link.current?.isConnected) return;
    box.current.showPopover();
    place(box.current, link.current);
  }, [shown]);

  useEffect(() => {
    const listening = new AbortController();
    const on = <K extends keyof DocumentEventMap>(type: K, act: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(type, act, { signal: listening.signal, capture: true, passive: true });
    on("pointerover", ({ target, pointerType }) => {
      if (pointerType !== "mouse") return;
      const next = stanceLink(target);
      if (next) show(next);
      else if (target instanceof Node && box.current?.contains(target)) clearTimeout(timer.current);
      else later(AFTER_MS, hide);
    });
    on("focusin", ({ target }) => {
      const next = stanceLink(target);
      if (next?.matches(":focus-visible")) show(next);
      else hide();
    });
    on("keydown", (event) => event.key === "Escape" && hide());
    on("pointerdown", ({ target }) => {
      if (!(target instanceof Node && box.current?.contains(target))) hide();
    });
    // A preview that has not opened yet is positioned when it opens, so scrolling need not hide it.
    on("scroll", () => link.current && hide());
    return () => {
      listening.abort();
      clearTimeout(timer.current);
      link.current?.removeAttribute("aria-describedby");
    };
  }, []);

  return (
    <div
      ref={box}
      id={ID}
      popover="manual"
      role="tooltip"
      className="fixed inset-auto m-0 w-88 max-w-[calc(100vw-1rem)] rounded-sm border border-edge bg-paper p-3 text-sm text-ink shadow-lg print:hidden"
    >
      {shown !== "" && <Content id={shown} />}
    </div>
  );
}
