interface CheckboxProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** Use only for its place and the size of its text. */
  readonly className?: string;
}

/** A checkbox with its label beside it, tall enough for a thumb. */
export function Checkbox({ label, isChecked, onChange, className = "" }: CheckboxProps) {
  return (
    <label className={`flex min-h-11 items-center gap-3 ${className}`}>
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ target }) => onChange(target.checked)}
        className="size-5 shrink-0"
      />
      <span>{label}</span>
    </label>
  );
}
