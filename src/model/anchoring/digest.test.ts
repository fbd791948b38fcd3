import { describe, expect, it, vi } from "vitest";
import { sha256 } from "./digest.ts";

describe("sha256", () => {
  it("is the digest of the text's UTF-8 bytes", async () => {
    expect(await sha256("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(await sha256("é")).toBe("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
  });

  it("is unknown where a page has no means to compute it", async () => {
    vi.stubGlobal("crypto", {});
    expect(await sha256("")).toBeUndefined();
    vi.unstubAllGlobals();
  });
});
