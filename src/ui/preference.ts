/**
 * Stores the reader's settings in the browser's local storage, each under a name. Nothing is stored unless the reader
 * changes a setting. If local storage is not available, a setting lasts until the page is closed.
 */

/** Reads a setting; `undefined` if it is not set or cannot be read. */
export function kept(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a setting; `undefined` removes it. */
export function keep(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // The setting still works until the page is closed.
  }
}
