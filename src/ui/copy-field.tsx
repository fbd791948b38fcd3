import { useRef, useState } from "react";
import { Button } from "./button.tsx";
import type { Elements } from "./content.ts";
import { copyText } from "./copy.ts";

/** The labels around a text to copy. */
interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  /** The message if the clipboard is not available and the text is selected instead. */
  readonly byHand: string;
}

interface CopyFieldProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** To be its key, too: of another text nothing is said. */
  readonly text: string;
  /** The same text with its italics. */
  readonly html?: string | undefined;
  readonly words: CopyWords;
  /** Further controls beside the button. */
  readonly children?: Elements;
}

/** A text, a button that copies it, and the word that it is copied; else it is selected, to be copied by hand. */
export function CopyField({ id, label, text, html, words, children }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    const copied = await copyText(text, html);
    if (!copied) field.current?.select();
    setSaid(copied ? words.copied : words.byHand);
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        rows={5}
        value={text}
        onFocus={(event) => event.target.select()}
        className="w-full rounded-sm border border-edge bg-panel p-2 text-sm"
      />
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <Button onClick={() => void copy()}>{words.copy}</Button>
        {children}
      </div>
      <p role="status" className="mt-1 text-sm">
        {said}
      </p>
    </div>
  );
}
