/** Subresource Integrity of what lies in a cache: the browser checks it on the network only. */

const ALGORITHM = "SHA-384";
const PREFIX = "sha384-";

interface Checked {
  readonly bytes: ArrayBuffer;
  readonly isRight: Promise<boolean>;
}

/**
 * The bytes last checked against each digest, for as long as the worker lives. A cache does not report changes, so a
 * file is compared with the bytes checked before, which is cheaper than hashing it again.
 */
const checked = new Map<string, Checked>();

function areSame(some: Int32Array | Uint8Array, others: Int32Array | Uint8Array): boolean {
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
  return true;
}

/** Compares four bytes at a time, then what is left. */
function haveSameBytes(one: ArrayBuffer, other: ArrayBuffer): boolean {
  if (one.byteLength !== other.byteLength) return false;
  const fours = Math.floor(one.byteLength / 4);
  return (
    areSame(new Int32Array(one, 0, fours), new Int32Array(other, 0, fours)) &&
    areSame(new Uint8Array(one, 4 * fours), new Uint8Array(other, 4 * fours))
  );
}

async function hasDigest(bytes: ArrayBuffer, integrity: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest(ALGORITHM, bytes));
  return integrity === PREFIX + btoa(Array.from(digest, (byte) => String.fromCharCode(byte)).join(""));
}

/** Says whether a response's body has the digest. Reads a clone, so that the response can still be used. */
export async function hasIntegrity(response: Response, integrity: string): Promise<boolean> {
  const bytes = await response.clone().arrayBuffer();
  let known = checked.get(integrity);
  if (!known || !haveSameBytes(known.bytes, bytes)) {
    known = { bytes, isRight: hasDigest(bytes, integrity) };
    checked.set(integrity, known);
  }
  return known.isRight;
}
