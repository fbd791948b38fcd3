/** How much of a value is shown: enough to recognize it. */
const SHOWN = 40;

/** A value of an address that is not ours, as it can be shown: cut, if it is long. */
export function shortened(value: string): string {
  return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}
