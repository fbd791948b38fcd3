import { defineConfig, type OxlintOverride } from "oxlint";

/**
 * The layers of `src/`: what each may import of ours. Core layers also know no React and no DOM. The import
 * rules below are made from this list alone; `docs/architecture.md` explains it.
 */
const LAYERS = [
  { name: "model", may: [], core: true },
  { name: "domain", may: ["model"], core: true },
  { name: "url", may: ["domain", "model"], core: true },
  { name: "ui", may: [], core: false },
  { name: "messages", may: ["url", "domain", "model"], core: true },
  { name: "viz", may: ["url", "domain", "model", "ui"], core: false },
  { name: "components", may: ["url", "domain", "model", "ui", "viz", "messages"], core: false },
  { name: "queries", may: ["domain", "model", "messages"], core: false },
  { name: "offline", may: ["model"], core: false },
  { name: "sw", may: ["url"], core: false },
  {
    name: "pages",
    may: ["url", "domain", "model", "ui", "viz", "messages", "components", "queries", "offline"],
    core: false,
  },
  {
    name: "build",
    may: [
      "url",
      "domain",
      "model",
      "messages",
      "viz",
      "components",
      "queries",
      "offline",
      "pages",
      "routes.tsx",
    ],
    core: false,
  },
] as const;

const PLACES = [...LAYERS.map(({ name }) => name), "corpus", "testing", "routes.tsx", "main.tsx"];

const DOM_GLOBALS = [
  "document",
  "window",
  "location",
  "history",
  "navigator",
  "localStorage",
  "sessionStorage",
  "fetch",
];

function importRules({ name, may, core }: (typeof LAYERS)[number]): OxlintOverride {
  const allowed: ReadonlySet<string> = new Set([name, ...may]);
  const forbidden = PLACES.filter((place) => !allowed.has(place)).map((place) => place.replace(".", "\\."));
  const ours = {
    regex: `^(?:\\.{1,2}/)+(?:${forbidden.join("|")})(?:/|$)`,
    message: `${name}/ may import only ${may.length === 0 ? "its own files" : may.join(", ")}.`,
  };
  const react = {
    regex: "^(?:react|react-dom|react-router|@tanstack)(?:/|$)",
    message: `${name}/ knows no React.`,
  };
  return {
    files: [`src/${name}/**`],
    excludeFiles: ["**/*.test.ts", "**/*.test.tsx"],
    rules: {
      "no-restricted-imports": ["error", { patterns: core ? [ours, react] : [ours] }],
      "no-restricted-globals": core ? ["error", ...DOM_GLOBALS] : "off",
    },
  };
}

export default defineConfig({
  plugins: ["typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "vitest", "promise"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: "error" },
  rules: {
    "import/no-cycle": "error",
    "import/no-unassigned-import": ["error", { allow: ["**/*.css"] }],
    "no-console": "error",
    eqeqeq: "error",
    "prefer-const": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "typescript/consistent-type-imports": "error",
    // fast-check is used by its own one name.
    "import/no-named-as-default-member": "off",
    // The runtime is React's own.
    "react/react-in-jsx-scope": "off",
    // The compiler checks both, and knows which switches are exhaustive.
    "typescript/consistent-return": "off",
    "typescript/no-unsafe-enum-comparison": "off",
    // Assertions stand only where data enters: parsed JSON, history state, route handles.
    "typescript/no-unsafe-type-assertion": "off",
    // Files and pages are read and rendered one after the other on purpose.
    "no-await-in-loop": "off",
    // It takes render callbacks for components.
    "react/no-unstable-nested-components": "off",
    // Records are copied, never changed in place.
    "oxc/no-map-spread": "off",
    "unicorn/no-useless-spread": "off",
    // An element that says it by itself is not always the one that fits: a popover is no <dialog>.
    "jsx-a11y/prefer-tag-over-role": "off",
    // Headings and scrolling regions take the focus on purpose.
    "jsx-a11y/no-noninteractive-tabindex": "off",
  },
  overrides: [
    ...LAYERS.map(importRules),
    { files: ["src/build/**", "e2e/**"], rules: { "no-console": "off" } },
    // A declared module takes a type from elsewhere in no other way.
    { files: ["src/queries/virtual.d.ts"], rules: { "typescript/consistent-type-imports": "off" } },
    // Laid out as blocks on a narrow screen, a table loses its own roles in some browsers.
    {
      files: ["src/components/stance-list.tsx", "src/components/side-by-side.tsx"],
      rules: {
        "jsx-a11y/no-redundant-roles": "off",
        "jsx-a11y/no-interactive-element-to-noninteractive-role": "off",
      },
    },
  ],
  ignorePatterns: ["dist", "node_modules"],
});
