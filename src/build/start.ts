/** `npm start`: builds the site, serves it and says where. */
import path from "node:path";
import { createBuilder } from "vite";
import { addressOf, serve } from "./serve.ts";
import { basePath } from "./site.ts";

const port = Number(process.env["PORT"] ?? 4173);
try {
  const base = basePath(process.env["BASE_PATH"]);
  // Pages contain their public URL. Default it to this server, but keep a SITE_URL that is set, so that a
  // production build can be tried locally.
  process.env["SITE_URL"] ??= `http://localhost:${port}${base}`;
  const builder = await createBuilder({ logLevel: "warn" });
  await builder.buildApp();
  const server = await serve({ dir: path.resolve("dist"), base, port });
  console.log(`Standpoint is running at ${addressOf(server, base)}\nPress Ctrl+C to stop.`);
} catch (error) {
  const inUse = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(
    inUse
      ? `Port ${port} is in use. Stop the other program, or use another port: PORT=4174 npm start`
      : error,
  );
  process.exit(1);
}
