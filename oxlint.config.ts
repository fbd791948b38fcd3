import { readdirSync } from "node:fs";
import path from "node:path";
import { defineConfig, type OxlintOverride } from "oxlint";

/**
 * The layers of `src/`, from the ground up: each may import the ones named. Core layers also know no React and no
 * DOM. The import rules below are made from this list alone; `docs/architecture.md` explains it.
 */
const CORE = ["model", "domain", "url", "messages", "reading"] as const;
const PAGE = [...CORE, "publish", "coding", "ui", "offline", "parts"] as const;
const LAYERS = [
  { name: "model", may: [], core: true },
  { name: "domain", may: ["model"], core: true },
  { name: "url", may: ["model", "domain"], core: true },
  { name: "messages", may: ["model", "domain", "url"], core: true },
  { name: "reading", may: ["model", "domain", "url", "messages"], core: true },
  { name: "publish", may: CORE, core: true },
  { name: "coding", may: [...CORE, "publish"], core: true },
  { name: "ui", may: [], core: false },
  { name: "offline", may: ["model"], core: false },
  { name: "sw", may: ["url"], core: false },
  { name: "parts", may: [...CORE, "publish", "ui", "offline"], core: false },
  { name: "features", may: PAGE, core: false },
  { name: "app", may: [...PAGE, "features"], core: false },
  { name: "build", may: [...PAGE, "features", "app"], core: false },
] as const;

const PLACES = [...LAYERS.map(({ name }) => name), "corpus", "testing"];

/** A room for each feature: what two of them need is in `parts/`. */
const FEATURES = readdirSync(path.join(import.meta.dirname, "src/features"));

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

type Layer = (typeof LAYERS)[number];

/** Forbids a relative import of the places. */
function forbid(places: readonly string[], message: string) {
  return { regex: `^(?:\\.{1,2}/)+(?:${places.join("|")})(?:/|$)`, message };
}

function importRules({ name, may, core }: Layer, folder: string = name, neighbours: readonly string[] = []) {
  const allowed: ReadonlySet<string> = new Set<string>([name, ...may]);
  const patterns = [
    forbid(
      PLACES.filter((place) => !allowed.has(place)),
      `${name}/ may import only ${may.length === 0 ? "its own files" : may.join(", ")}.`,
    ),
    ...(core
      ? [{ regex: "^(?:react|react-dom|react-router|@tanstack)(?:/|$)", message: `${name}/ knows no React.` }]
      : []),
    ...(name === "build" ? [] : [{ regex: "^node:", message: `${name}/ runs in a browser, without Node.` }]),
    ...(neighbours.length > 0
      ? [forbid(neighbours, "A feature never imports a feature: share it in parts/.")]
      : []),
  ];
  return {
    files: [`src/${folder}/**`],
    excludeFiles: ["**/*.test.ts", "**/*.test.tsx"],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": core ? ["error", ...DOM_GLOBALS] : "off",
    },
  } satisfies OxlintOverride;
}

/** The rules of a layer; those of `features/` stand for each feature, since none knows the others. */
function layerRules(layer: Layer): OxlintOverride[] {
  if (layer.name !== "features") return [importRules(layer)];
  return FEATURES.map((feature) =>
    importRules(
      layer,
      `features/${feature}`,
      FEATURES.filter((each) => each !== feature),
    ),
  );
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
    ...LAYERS.flatMap(layerRules),
    { files: ["src/build/**", "e2e/**"], rules: { "no-console": "off" } },
    // A declared module takes a type from elsewhere in no other way.
    { files: ["src/reading/virtual.d.ts"], rules: { "typescript/consistent-type-imports": "off" } },
    // Laid out as blocks on a narrow screen, a table loses its own roles in some browsers.
    {
      files: ["src/features/stances/stance-table.tsx", "src/features/compare/comparison-table.tsx"],
      rules: {
        "jsx-a11y/no-redundant-roles": "off",
        "jsx-a11y/no-interactive-element-to-noninteractive-role": "off",
      },
    },
  ],
  ignorePatterns: ["dist", "node_modules"],
});
