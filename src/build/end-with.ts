/**
 * Prints why a command cannot go on, and ends it.
 * @param reason the lines to print, or an error with a message
 * @param code the exit code: 2 if the call is wrong, 1 if the corpus has errors, 0 if there is nothing to do
 */
export function endWith(reason: unknown, code: 0 | 1 | 2 = 2): never {
  const lines = Array.isArray(reason) ? reason.join("\n") : reason;
  console.error(lines instanceof Error ? lines.message : String(lines));
  process.exit(code);
}
