import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { build } from "vite";
import { describe, expect, it } from "vitest";
import { lessRouter, markAsPure } from "./less-router.ts";

const DIR = path.resolve("node_modules/react-router/dist/production");

/** Builds a script that imports a name from React Router's package. */
async function builtWith(name: string): Promise<string> {
  const entry = `import { ${name} } from "${path.join(DIR, "index.mjs")}"; console.log(${name});`;
  const { output } = (await build({
    configFile: false,
    logLevel: "silent",
    plugins: [
      lessRouter(),
      {
        name: "entry",
        resolveId: (id) => (id === "entry" ? id : undefined),
        load: (id) => (id === "entry" ? entry : undefined),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: "entry", external: /^react/u } },
  })) as { output: readonly { readonly code?: string }[] };
  return output.map(({ code = "" }) => code).join("");
}

describe("markAsPure", () => {
  it("leaves the code of functions as it is", () => {
    const code = "function f() {\n  Link.displayName = 'a';\n  var x = React.useRef(1);\n}";
    expect(markAsPure(code)).toBe(code);
  });

  it("finds the contexts and components of the installed package", () => {
    const code = readdirSync(DIR)
      .filter((file) => file.endsWith(".mjs"))
      .map((file) => readFileSync(path.join(DIR, file), "utf8"))
      .join("\n");
    expect(code).toMatch(/\.displayName = /u);
    expect(markAsPure(code)).not.toMatch(/^\w+\.displayName = |^var \w+ = React\d*\./mu);
  });
});

describe("lessRouter", () => {
  it("leaves out what a script does not use", async () => {
    const code = await builtWith("matchRoutes");
    expect(code).toContain("function matchRoutes(");
    expect(code).not.toMatch(/createContext|forwardRef|ErrorBoundary|ScrollRestoration/u);
  }, 60_000);

  it("keeps what a script uses", async () => {
    expect(await builtWith("useLocation")).toMatch(/LocationContext = .*createContext/u);
  }, 60_000);
});
