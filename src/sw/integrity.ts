/** Subresource Integrity of what lies in a cache: the browser checks it on the network only. */

const ALGORITHM = "SHA-384";
const PREFIX = "sha384-";

/** Whether a response's body has the digest. Reads a copy; the response itself stays unread. */
export async function hasIntegrity(response: Response, integrity: string): Promise<boolean> {
  const digest = await crypto.subtle.digest(ALGORITHM, await response.clone().arrayBuffer());
  return (
    integrity ===
    PREFIX + btoa(Array.from(new Uint8Array(digest), (byte) => String.fromCharCode(byte)).join(""))
  );
}
