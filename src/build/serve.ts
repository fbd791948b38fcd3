/**
 * A plain static server, as any host is one: files as they are, no rewrites. It redirects a folder's address
 * to the one with a slash, and answers an unknown one with `404.html` and status 404.
 */
import { createReadStream, existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import compression from "compression";
import sirv from "sirv";

export interface ServeOptions {
  /** The folder of the built site. */
  readonly dir: string;
  /** The path that it was built for, with a slash at both ends. */
  readonly base: string;
  /** 0 lets the system choose. */
  readonly port: number;
}

/** Serves a folder on 127.0.0.1 until the server is closed. */
export async function serve({ dir, base, port }: ServeOptions): Promise<Server> {
  const files = sirv(dir, {
    etag: true,
    dev: false,
    setHeaders: (response, pathname) => {
      const lasting = pathname.startsWith("/assets/");
      response.setHeader("Cache-Control", lasting ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const compress = compression();

  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    createReadStream(path.join(dir, "404.html")).pipe(response);
  };
  const moved = (response: ServerResponse, to: string, query: string | undefined) => {
    response.writeHead(301, { Location: query === undefined ? to : `${to}?${query}` }).end();
  };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? "/";
    if (!url.startsWith(base)) {
      const [pathname, query] = url.split("?", 2);
      return `${pathname}/` === base ? moved(response, base, query) : notFound(response);
    }
    request.url = url.slice(base.length - 1);
    const [pathname = "/", query] = request.url.split("?", 2);
    // What a path means is for the file server to say; this only asks whether it names a folder with a page.
    if (
      !pathname.endsWith("/") &&
      /^[\w/.-]+$/u.test(pathname) &&
      existsSync(path.join(dir, pathname, "index.html"))
    ) {
      return moved(response, `${base}${pathname.slice(1)}/`, query);
    }
    files(request, response, () => notFound(response));
  };

  const server = createServer((request, response) => {
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      handle(request, response),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return server;
}

/** The address that a running server is reached at. */
export function addressOf(server: Server, base: string): string {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The server does not listen on a port.");
  return `http://localhost:${address.port}${base}`;
}
