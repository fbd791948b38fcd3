import { describe, expect, it, test } from "vitest";
import { checkText, decodeCopy, MAX_COPY_BYTES } from "./read-copy.ts";

const bytes = (...parts: (number | string)[]) =>
  new Uint8Array(
    parts.flatMap((part) => (typeof part === "number" ? [part] : [...new TextEncoder().encode(part)])),
  );

describe("checkText", () => {
  test.each([
    ["", "empty"],
    [" \n\u00A0", "empty"],
    ["x".repeat(MAX_COPY_BYTES + 1), "too-long"],
    ["PK\u0003\u0004", "binary"],
    ["  <!DOCTYPE html><p>text", "html"],
    ["<html lang=en>", "html"],
  ])("says what is wrong with %.20j", (text, problem) => {
    expect(checkText(text)).toEqual({ problem });
  });

  it("leaves a text as it is", () => {
    expect(checkText("a < b,\ttab\r\nline\fpage")).toEqual({ text: "a < b,\ttab\r\nline\fpage" });
  });
});

describe("decodeCopy", () => {
  it("reads UTF-8, with a byte order mark or without", () => {
    expect(decodeCopy(bytes("Ödenbrück “x”"))).toEqual({ text: "Ödenbrück “x”" });
    expect(decodeCopy(bytes(0xef, 0xbb, 0xbf, "Öde"))).toEqual({ text: "Öde" });
  });

  it("reads UTF-16 of either order by its mark", () => {
    expect(decodeCopy(bytes(0xff, 0xfe, 0x41, 0, 0xd6, 0))).toEqual({ text: "AÖ" });
    expect(decodeCopy(bytes(0xfe, 0xff, 0, 0x41, 0, 0xd6))).toEqual({ text: "AÖ" });
  });

  it("reads what older programs write", () => {
    expect(decodeCopy(bytes(0xd6, "denbr", 0xfc, "ck"))).toEqual({ text: "Ödenbrück" });
    expect(decodeCopy(bytes(0x93, 0xd6, "d", 0x94, 0x96, 0x80, 0x9f))).toEqual({ text: "“Öd”–€Ÿ" });
  });

  it("refuses what is no text, and what is too much", () => {
    expect(decodeCopy(bytes("%PDF-1.7", 0xe2, 0xe3, 0, 1, 2))).toEqual({ problem: "binary" });
    expect(decodeCopy(bytes(0x89, "PNG", 0x0d, 0x0a, 0x1a, 0x0a, 0, 0))).toEqual({ problem: "binary" });
    expect(decodeCopy(new Uint8Array(10_000_000))).toEqual({ problem: "too-long" });
    expect(decodeCopy(new Uint8Array())).toEqual({ problem: "empty" });
  });
});
