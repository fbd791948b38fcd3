/** The mark of the site: one position among others on a line. The favicon and the app's icons are the same shape. */
export function SiteMark() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 32 16"
      width="32"
      className="inline-block h-4 w-8 shrink-0 fill-current"
    >
      <path d="M3 7.25h26v1.5H3z" />
      <circle cx="4" cy="8" r="3" />
      <circle cx="17" cy="8" r="7" className="fill-accent" />
      <circle cx="28.5" cy="8" r="3" />
    </svg>
  );
}
