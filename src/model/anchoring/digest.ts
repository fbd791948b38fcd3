/** The digest of a text. */

/**
 * Computes SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits.
 * @returns `undefined` in a browser at an insecure address, where pages have no function for it
 */
export async function sha256(text: string): Promise<string | undefined> {
  if (!("subtle" in crypto)) return undefined;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
