/** A static server that can fail in every way that a host or a network does, and change what it serves. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { readFileSync } from "node:fs";
import path from "node:path";
import { addressOf, listen, listenerOf } from "../src/build/serve.ts";
import { siteDir, type SiteName, SITES } from "./sites.ts";

/** The faults of a response. */
type Fault =
  | { readonly kind: "status"; readonly status: number }
  /** The answer comes late. */
  | { readonly kind: "delay"; readonly ms: number }
  /** The response never comes, and the connection stays open. */
  | { readonly kind: "stall" }
  /** The connection breaks before anything comes. */
  | { readonly kind: "cut" }
  /** The connection breaks in the middle of the file. */
  | { readonly kind: "break-off" }
  /** The file itself is only half there, as while a deploy is copied. */
  | { readonly kind: "half" }
  /** A captive portal answers every request with its own page. */
  | { readonly kind: "portal" };

/** The text of the captive portal's page. */
export const PORTAL_WORDS = "Welcome to Airport Wi-Fi";
const PORTAL = `<!doctype html><html lang="en"><title>Sign in</title><h1>${PORTAL_WORDS}</h1><form method="post"></form></html>`;

const EVERYTHING = /(?:)/u;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

export interface FaultServer {
  readonly address: string;
  /** The path of every request that arrived. */
  readonly requests: string[];
  /** Replaces everything that is served, at once. */
  readonly deploy: (site: SiteName) => void;
  /** Serves the paths that a pattern finds from another deploy than the rest. */
  readonly mix: (pattern: RegExp, site: SiteName) => void;
  /** Lets the answers to the paths that a pattern finds go wrong. The last fault that fits a path counts. */
  readonly fail: (fault: Fault, pattern?: RegExp) => void;
  /** Breaks the network: every connection that is open, and every new one. */
  readonly cut: () => void;
  /** Ends all faults and mixtures; what was stalled breaks. */
  readonly heal: () => void;
  readonly close: () => void;
}

/** Sends the first half of a file, with the caching that hosts give to files whose names change with their content. */
function sendHalf(response: ServerResponse, file: string, breakOff: boolean): void {
  const whole = readFileSync(file);
  const half = whole.subarray(0, Math.floor(whole.length / 2));
  response.writeHead(200, {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Content-Length": breakOff ? whole.length : half.length,
    ...(file.includes("/assets/") ? { "Cache-Control": "public, max-age=31536000, immutable" } : {}),
  });
  if (breakOff) response.write(half, () => response.destroy());
  else response.end(half);
}

/** Starts a server of a site; it fails when it is told to. */
export async function startFaultServer(first: SiteName): Promise<FaultServer> {
  const listeners = new Map<SiteName, RequestListener>();
  const listenerFor = (site: SiteName) => {
    const found = listeners.get(site) ?? listenerOf({ dir: siteDir(site), base: SITES[site].base });
    listeners.set(site, found);
    return found;
  };
  let deployed = first;
  let mixtures: { readonly pattern: RegExp; readonly site: SiteName }[] = [];
  let faults: { readonly pattern: RegExp; readonly fault: Fault }[] = [];
  const requests: string[] = [];
  const stalled = new Set<IncomingMessage>();

  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    requests.push(url);
    const pathname = url.split("?", 1)[0] ?? "/";
    const site = mixtures.findLast(({ pattern }) => pattern.test(pathname))?.site ?? deployed;
    const answer = () => listenerFor(site)(request, response);
    const fault = faults.findLast(({ pattern }) => pattern.test(pathname))?.fault;
    switch (fault?.kind) {
      case undefined:
        return answer();
      case "status":
        return void response.writeHead(fault.status, { "Content-Type": "text/plain" }).end();
      case "delay":
        return void setTimeout(answer, fault.ms);
      case "stall":
        stalled.add(request);
        return;
      case "cut":
        return void request.destroy();
      case "break-off":
      case "half":
        return sendHalf(response, path.join(siteDir(site), pathname), fault.kind === "break-off");
      case "portal":
        return void response.writeHead(200, { "Content-Type": "text/html" }).end(PORTAL);
    }
  });
  await listen(server, 0);

  const fail = (fault: Fault, pattern = EVERYTHING) => void faults.push({ fault, pattern });
  return {
    address: addressOf(server, SITES[first].base),
    requests,
    deploy: (site) => {
      deployed = site;
    },
    mix: (pattern, site) => void mixtures.push({ pattern, site }),
    fail,
    cut: () => {
      fail({ kind: "cut" });
      server.closeAllConnections();
    },
    heal: () => {
      faults = [];
      mixtures = [];
      for (const request of stalled) request.destroy();
      stalled.clear();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
