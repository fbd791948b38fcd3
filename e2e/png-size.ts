import { readFileSync } from "node:fs";
import { expect } from "playwright/test";

/** The size that a PNG file says it has. */
export function pngSize(file: string) {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
