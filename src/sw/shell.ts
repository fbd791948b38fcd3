/** Decides whether the cached shell can answer a navigation. */

/** A cached file by what the shell needs it for. */
export interface ShellEntry {
  readonly use: "shell" | "part" | "comfort";
}

/**
 * The shell, if the cache holds it as the build made it and holds a file for each of its parts. The parts are not read:
 * the model alone may be megabytes. A part that was altered is found out by its digest when the page asks for it.
 * @param whole reads a file and checks its digest
 * @param isThere looks whether the cache holds a file
 */
export async function shellOf<Entry extends ShellEntry>(
  entries: readonly Entry[],
  whole: (entry: Entry) => Promise<Response | undefined>,
  isThere: (entry: Entry) => Promise<boolean>,
): Promise<Response | undefined> {
  const shell = entries.find(({ use }) => use === "shell");
  const parts = await Promise.all(entries.filter(({ use }) => use === "part").map(isThere));
  return shell && !parts.includes(false) ? whole(shell) : undefined;
}
