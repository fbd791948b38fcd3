/** Lets the schema library make no code of text, which the policy forbids. Import it before any schema. */
import * as z from "zod/mini";

export const config = z.config({ jitless: true });
