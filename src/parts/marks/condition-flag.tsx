/** The mark of a condition. A word always stands beside it, so that it is hidden from screen readers. */
export function ConditionFlag() {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="inline-block size-3.5 shrink-0">
      <path d="M3.5 1.5v13" className="stroke-current stroke-[1.5]" />
      <path d="M4 2h9l-2.5 3L13 8H4z" className="fill-current" />
    </svg>
  );
}
