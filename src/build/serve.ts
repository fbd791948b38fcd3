/**
 * A plain static server, as any host is one: files as they are, no rewrites, the headers of `_headers`. It
 * redirects a folder's address to the one with a slash, and answers an unknown one with `404.html` and
 * status 404.
 */
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import compression from "compression";
import sirv from "sirv";
import { headersFor, parseHeaders } from "./headers.ts";

interface SiteFolder {
  /** The folder of the built site. */
  readonly dir: string;
  /** The path that it was built for, with a slash at both ends. */
  readonly base: string;
}

export interface ServeOptions extends SiteFolder {
  /** 0 lets the system choose. */
  readonly port: number;
}

/** What answers for a built site. */
export function listenerOf({ dir, base }: SiteFolder): RequestListener {
  const files = sirv(dir, { etag: true, dev: false });
  const rules = parseHeaders(readFileSync(path.join(dir, "_headers"), "utf8"));
  const compress = compression();

  const notFound = (response: ServerResponse) => {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    createReadStream(path.join(dir, "404.html")).pipe(response);
  };
  const handle: RequestListener = (request, response) => {
    const url = request.url ?? "/";
    // A file may be kept, but not used again without asking; where `_headers` says more, it wins.
    response.setHeader("Cache-Control", "no-cache");
    for (const [name, value] of headersFor(rules, url.split("?", 1)[0] ?? ""))
      response.setHeader(name, value);
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

  return (request, response) =>
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      handle(request, response),
    );
}

function moved(response: ServerResponse, to: string, query: string | undefined): void {
  response.writeHead(301, { Location: query === undefined ? to : `${to}?${query}` }).end();
}

/** Serves a folder on 127.0.0.1 until the server is closed. */
export async function serve({ port, ...folder }: ServeOptions): Promise<Server> {
  return listen(createServer(listenerOf(folder)), port);
}

/** Lets a server listen on 127.0.0.1. */
export async function listen(server: Server, port: number): Promise<Server> {
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
