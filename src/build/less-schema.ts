/** Leaves the descriptions of fields out of the scripts: only the JSON Schemas show them. */
import type { Plugin } from "vite";

const DESCRIPTION = /\s*\.check\(\s*z\.describe\(\s*("(?:[^"\\]|\\.)*"|'[^'\\]*'|`[^`\\$]*`),?\s*\),?\s*\)/gu;

/** Removes the descriptions of fields from the code of the schema. */
export function withoutDescriptions(code: string): string {
  return code.replaceAll(DESCRIPTION, "");
}

/** A plugin that removes the descriptions from the schema, which the check of the coding desk loads. */
export function lessSchema(): Plugin {
  return {
    name: "less-schema",
    apply: "build",
    enforce: "pre",
    applyToEnvironment: ({ config }) => config.consumer === "client",
    transform: {
      filter: { id: /\/src\/model\/schema\.ts$/u },
      handler: (code) => withoutDescriptions(code),
    },
  };
}
