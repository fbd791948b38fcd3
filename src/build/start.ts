/** The second half of `npm start`: serves the built site and says where. */
import path from "node:path";
import { addressOf, serve } from "./serve.ts";
import { basePath } from "./site.ts";

const port = Number(process.env["PORT"] ?? 4173);
const base = basePath(process.env["BASE_PATH"]);
try {
  const server = await serve({ dir: path.resolve("dist"), base, port });
  console.log(`\nStandpoint is at ${addressOf(server, base)}\nPress Ctrl+C to stop.`);
} catch (error) {
  const inUse = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
  console.error(inUse ? `Port ${port} is in use. Free it, or choose another: PORT=4174 npm start` : error);
  process.exit(1);
}
