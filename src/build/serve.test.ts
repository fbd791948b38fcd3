import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { headersFile } from "./security.ts";
import { addressOf, serve } from "./serve.ts";

let dir = "";
let server: Server;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), "standpoint-serve-"));
  await mkdir(path.join(dir, "assets"));
  await writeFile(path.join(dir, "_headers"), headersFile("/", { styles: [], scripts: [] }));
  await writeFile(path.join(dir, "404.html"), "<h1>Not found</h1>");
  await writeFile(path.join(dir, "assets/a.js"), "");
  await mkdir(path.join(dir, "stances/index"), { recursive: true });
  await writeFile(path.join(dir, "stances/index.html"), "all");
  await writeFile(path.join(dir, "stances/index/index.html"), "one");
  server = await serve({ dir, base: "/", port: 0 });
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
  await rm(dir, { recursive: true });
});

async function answerTo(file: string): Promise<readonly [status: number, caching: string | null]> {
  const response = await fetch(addressOf(server, "/") + file);
  await response.arrayBuffer();
  return [response.status, response.headers.get("Cache-Control")];
}

async function textOf(file: string): Promise<string> {
  return (await fetch(addressOf(server, "/") + file)).text();
}

describe("serve", () => {
  it("lets a browser keep an asset permanently", async () => {
    expect(await answerTo("assets/a.js")).toEqual([200, "public, max-age=31536000, immutable"]);
  });

  it("lets no browser keep the answer that an asset is missing, since a deploy may still be copying it", async () => {
    expect(await answerTo("assets/b.js")).toEqual([404, "no-cache"]);
  });

  it("serves the page of a record with the id “index”, and not the page of its folder", async () => {
    expect(await Promise.all(["stances/", "stances/index/", "stances/index"].map(textOf))).toEqual([
      "all",
      "one",
      "one",
    ]);
  });
});
