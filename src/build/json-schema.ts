/** The JSON Schemas (draft 2020-12) that editors and reusers get, generated from the one schema. */
import * as z from "zod/mini";
import { corpusSchema, FILE_SCHEMAS, type FileKind } from "../model/schema.ts";

function print(schema: z.core.$ZodType, title: string): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { target: "draft-2020-12" }) }, null, 2)}\n`;
}

/** The schema of the published model, and that of each kind of corpus file, by file name. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const files = (Object.keys(FILE_SCHEMAS) as FileKind[]).map((kind) => [
    `${kind}-file.schema.json`,
    print(FILE_SCHEMAS[kind], `Standpoint: the ${kind} file of a corpus`),
  ]);
  return { ...Object.fromEntries(files), "corpus.schema.json": print(corpusSchema, "Standpoint: a corpus") };
}
