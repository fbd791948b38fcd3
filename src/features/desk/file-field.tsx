import type { ChangeEvent } from "react";

interface FileFieldProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** The types of the files, as in HTML; left out for a folder. */
  readonly accept?: string;
  /** Gets the chosen file, or the files of the chosen folder. There is at least one. */
  readonly onChoose: (files: readonly [File, ...File[]]) => void;
}

const isFolder = (element: HTMLInputElement | null) => element?.setAttribute("webkitdirectory", "");

/** A field that chooses a file or a folder. */
export function FileField({ id, label, accept, onChoose }: FileFieldProps) {
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [first, ...others] = target.files ?? [];
    if (first) onChoose([first, ...others]);
    // Clear the field, so that choosing the same file again fires a change event.
    target.value = "";
  };
  return (
    <div className="print:hidden">
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="file"
        {...(accept === undefined ? { ref: isFolder, multiple: true } : { accept })}
        onChange={choose}
        className="mt-1 max-w-full text-sm"
      />
    </div>
  );
}
