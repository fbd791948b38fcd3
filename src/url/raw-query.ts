/** The query of an address as it is written. `URLSearchParams` would write it anew. */

/** Returns the parameters of a query other than those of one name, as they are written. */
export function otherParams(search: string, name: string): readonly string[] {
  return search
    .replace(/^\?/u, "")
    .split("&")
    .filter((part) => part !== "" && part !== name && !part.startsWith(`${name}=`));
}

/** Joins parameters to a query with its “?”; empty if there are none. */
export function joinParams(params: readonly string[]): string {
  return params.length === 0 ? "" : `?${params.join("&")}`;
}
