import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { integrityOf } from "../build/integrity.ts";
import { hasIntegrity } from "./integrity.ts";

const countDigests = () => vi.spyOn(crypto.subtle, "digest");

const bytes = fc.uint8Array({ minLength: 1, maxLength: 40 });
const check = (content: Uint8Array, integrity: string) =>
  hasIntegrity(new Response(new Uint8Array(content)), integrity);

describe("hasIntegrity", () => {
  it("is true of the very bytes and of no others, in whatever order they come", async () => {
    await fc.assert(
      fc.asyncProperty(
        bytes,
        fc.array(bytes),
        fc.nat(),
        fc.nat({ max: 254 }),
        async (right, others, at, by) => {
          const altered = right.map((byte, i) => (i === at % right.length ? byte + by + 1 : byte));
          const longer = new Uint8Array([...right, 0]);
          for (const content of [right, altered, right, longer, right.subarray(1), ...others, right])
            expect(await check(content, integrityOf(right))).toBe(Buffer.compare(content, right) === 0);
        },
      ),
    );
  });

  it("makes a digest once of bytes that stay the same, also where several ask at once", async () => {
    const digests = countDigests();
    const file = new TextEncoder().encode("a file of some length");
    const integrity = integrityOf(file);
    const answers = await Promise.all([check(file, integrity), check(file, integrity)]);
    answers.push(await check(file, integrity));
    expect(answers).toEqual([true, true, true]);
    expect(digests).toHaveBeenCalledTimes(1);
  });

  it("hashes bytes again when they change", async () => {
    const digests = countDigests();
    const file = new TextEncoder().encode("a file that somebody alters");
    const integrity = integrityOf(file);
    await check(file, integrity);
    expect(await check(file.with(0, 0), integrity)).toBe(false);
    expect(digests).toHaveBeenCalledTimes(2);
    expect(await check(file, integrity)).toBe(true);
    expect(digests).toHaveBeenCalledTimes(3);
  });

  it("leaves the response to be read", async () => {
    const response = new Response("text");
    await hasIntegrity(response, integrityOf("text"));
    expect(await response.text()).toBe("text");
  });
});
