/** The length to which values are cut, in characters. */
const SHOWN = 40;

/** Shortens an unknown value from a URL so that it can be shown. */
export function shortened(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}
