/** The nginx example of docs/deploying.md gives each file the headers that `_headers` and the table there ask for. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { headersFor, parseHeaders } from "./read-headers.ts";
import { headersFile } from "./security.ts";

const GUIDE = readFileSync(path.join(import.meta.dirname, "../../docs/deploying.md"), "utf8");
const [shared = "", server = ""] = Array.from(GUIDE.matchAll(/```nginx\n(.*?)```/gsu), ([, code]) => code);

/** The headers of an example, by their names. */
const headersIn = (code: string) =>
  new Map(
    Array.from(code.matchAll(/add_header (\S+) (?:"([^"]*)"|([^\s;]+))/gu), ([, name = "", quoted, bare]) => [
      name,
      quoted ?? bare ?? "",
    ]),
  );

/** What nginx gives each location: its own headers alone, with those of the file that it includes. */
const locations = new Map(
  Array.from(server.matchAll(/location (\S+) \{(.*?)\n {2}\}/gsu), ([, at = "", code = ""]) => {
    const included = code.includes("include /etc/nginx/standpoint-headers.conf;") ? shared : "";
    return [at, headersIn(included + code)];
  }),
);

describe("the nginx example", () => {
  const rules = parseHeaders(headersFile("/", { styles: [], scripts: [] }));

  it.each(["/", "/assets/", "/data/"])("gives %s the headers that the build writes", (at) => {
    const { "Content-Security-Policy": _, ...expected } = Object.fromEntries(headersFor(rules, `${at}x`));
    const given = Object.fromEntries(locations.get(at) ?? []);
    expect(given).toMatchObject(expected);
    expect(given).toHaveProperty("Content-Security-Policy");
  });

  test.each([...locations])("says how long the files in %s may be kept", (at, headers) => {
    const kept = at === "/assets/" ? "public, max-age=31536000, immutable" : "no-cache";
    expect(headers.get("Cache-Control")).toBe(kept);
  });
});
