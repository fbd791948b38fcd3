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
import { headersFor, parseHeaders } from "./read-headers.ts";

interface SiteFolder {
  /** The folder of the built site. */
  readonly dir: string;
  /** The path that it was built for, with a slash at both ends. */
  readonly base: string;
}

interface ServeOptions extends SiteFolder {
  /** 0 lets the system choose. */
  readonly port: number;
}

/** Makes the request listener that serves a built site. */
export function listenerOf({ dir, base }: SiteFolder): RequestListener {
  const files = sirv(dir, { etag: true, dev: false });
  const root = decoded(base);
  const depth = base.split("/").length - 1;
  const rules = parseHeaders(readFileSync(path.join(dir, "_headers"), "utf8"));
  const compress = compression();

  const notFound = (response: ServerResponse) => {
    // A file may be missing only while a deploy is copied: a browser that kept this answer would never ask again.
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-cache" });
    createReadStream(path.join(dir, "404.html")).pipe(response);
  };
  const handle: RequestListener = (request, response) => {
    const [, pathname = "/", query = ""] = /^([^?]*)(\?.*)?$/su.exec(request.url ?? "/") ?? [];
    // A file may be kept, but not used again without asking; where `_headers` says more, it wins.
    response.setHeader("Cache-Control", "no-cache");
    const parts = pathname.split("/");
    const rest = parts.splice(depth).join("/");
    // Hosts look for a folder by its name: with and without escapes it is the same.
    if (`${decoded(parts.join("/"))}/` !== root) return notFound(response);
    if (pathname.split("/").length === depth) return moved(response, base + query);
    for (const [name, value] of headersFor(rules, base + rest)) response.setHeader(name, value);
    // A folder with a page is served under its address with a slash; the file server decides on all other paths.
    if (/^[\w/.-]*[\w.-]$/u.test(rest) && existsSync(path.join(dir, rest, "index.html")))
      return moved(response, `${base}${rest}/${query}`);
    // For `x/index/` the file server would take `x/index.html` before `x/index/index.html`.
    const isFolder = rest.endsWith("/") && existsSync(path.join(dir, decoded(rest), "index.html"));
    request.url = `/${rest}${isFolder ? "index.html" : ""}${query}`;
    files(request, response, () => notFound(response));
  };

  return (request, response) =>
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      handle(request, response),
    );
}

function moved(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

/** A path without escapes; one whose escapes are no text stays as it is. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
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
