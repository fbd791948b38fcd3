/** The symbol of a condition. It is hidden from screen readers, because there is always text beside it. */
export function ConditionFlag() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="14" className="inline-block size-3.5 shrink-0">
      <path d="M3.5 1.5v13" className="stroke-current stroke-[1.5]" />
      <path d="M4 2h9l-2.5 3L13 8H4z" className="fill-current" />
    </svg>
  );
}
