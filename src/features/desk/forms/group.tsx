import type { Elements } from "../../../ui/content.ts";

interface GroupProps {
  /** The id of the group, from which its label and its note have theirs. */
  readonly id: string;
  readonly label: string;
  /** Stands beside the label, and is read with it. */
  readonly note: string;
  /** True if the label is a heading. */
  readonly isHeading?: boolean;
  readonly className?: string;
  readonly children: Elements;
}

/** A group of controls that is one field of a form: its label and its note above what it holds. */
export function Group({ id, label, note, isHeading = false, className = "", children }: GroupProps) {
  const Label = isHeading ? "h3" : "p";
  return (
    <div
      id={id}
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-note`}
      className={className}
    >
      <div className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <Label id={`${id}-label`} className="font-semibold">
          {label}
        </Label>
        <p id={`${id}-note`} className="text-muted empty:hidden">
          {note}
        </p>
      </div>
      {children}
    </div>
  );
}
