/**
 * What a reader set for this device: kept in the browser's own storage, under a name, and sent nowhere. Nothing is
 * kept of one who sets nothing. A browser that keeps nothing for pages forgets it with the page.
 */

/** What was kept under a name; `undefined` where nothing was, or the browser will not say. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a setting; `undefined` forgets it. */
export function keep(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The page goes on with it for as long as it is open.
  }
}
