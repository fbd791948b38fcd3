interface TextFieldProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

/** A field for one line of text, beside others if there is room. */
export function TextField({ id, label, value, onWrite }: TextFieldProps) {
  return (
    <div className="min-w-0 grow basis-60">
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="text"
        value={value}
        onChange={({ target }) => onWrite(target.value)}
        className="mt-1 h-11 w-full rounded-sm border border-edge bg-paper px-3"
      />
    </div>
  );
}
