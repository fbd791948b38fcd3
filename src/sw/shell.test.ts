import { describe, expect, it } from "vitest";
import { type ShellEntry, shellOf } from "./shell.ts";

const ENTRIES: readonly (ShellEntry & { readonly url: string })[] = [
  { url: "assets/model.json", use: "part" },
  { url: "shell.html", use: "shell" },
  { url: "assets/index.js", use: "part" },
  { url: "icons/icon.png", use: "comfort" },
];

/** Asks for the shell of a cache that holds some files, and counts which files are read for their digest. */
async function shellIn(held: readonly string[]) {
  const read: string[] = [];
  const whole = async ({ url }: { readonly url: string }) => {
    await Promise.resolve();
    read.push(url);
    return held.includes(url) ? new Response(url) : undefined;
  };
  const shell = await shellOf(ENTRIES, whole, async ({ url }) => {
    await Promise.resolve();
    return held.includes(url);
  });
  return { text: await shell?.text(), read };
}

describe("shellOf", () => {
  it("reads the shell and none of its parts", async () => {
    const held = ENTRIES.map(({ url }) => url);
    expect(await shellIn(held)).toEqual({ text: "shell.html", read: ["shell.html"] });
  });

  it("answers without what is only comfort", async () => {
    const held = ["shell.html", "assets/model.json", "assets/index.js"];
    expect((await shellIn(held)).text).toBe("shell.html");
  });

  it.each(["shell.html", "assets/model.json", "assets/index.js"])(
    "answers nothing without %s",
    async (url) => {
      const held = ENTRIES.map((entry) => entry.url).filter((each) => each !== url);
      expect((await shellIn(held)).text).toBeUndefined();
    },
  );
});
