/** `npm run schema`: writes the JSON Schemas that the corpus files name; a test fails when they have drifted. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { jsonSchemas } from "./json-schema.ts";

const dir = path.join(import.meta.dirname, "../model/json-schema");
await mkdir(dir, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) await writeFile(path.join(dir, name), text);
