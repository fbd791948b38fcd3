import { useRef, useState } from "react";
import { Button } from "./button.tsx";
import type { Content } from "./content.ts";

interface SheetProps {
  readonly label: Content;
  readonly title: string;
  readonly close: string;
  readonly children: Content;
}

/**
 * A button and the sheet that it opens at the bottom of the screen, within reach of a thumb. It uses the modal dialog
 * of the browser. Its content is rendered when it opens.
 */
export function Sheet({ label, title, close, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <Button tone="strong" aria-haspopup="dialog" onClick={open} className="rounded-full px-5 shadow-lg">
        {label}
      </Button>
      <dialog
        ref={dialog}
        aria-label={title}
        // A touch outside closes it, in browsers that support this.
        {...{ closedby: "any" }}
        onClose={() => setOpen(false)}
        className="fixed inset-x-0 top-auto bottom-0 m-0 max-h-[85dvh] w-full max-w-none flex-col rounded-t-lg border-t border-edge bg-paper text-ink backdrop:bg-ink/40 open:flex"
      >
        <div className="min-h-0 grow overflow-y-auto overscroll-contain p-4">{isOpen && children}</div>
        <p className="border-t border-line p-3">
          <Button
            tone="strong"
            onClick={() => dialog.current?.close()}
            className="w-full justify-center rounded-sm"
          >
            {close}
          </Button>
        </p>
      </dialog>
    </>
  );
}
