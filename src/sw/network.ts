/** Pages from the network: taken only if they are ours, and in time. */

/** Present in every page of the site, but not in a captive portal's page. */
const OURS = '<meta name="generator" content="Standpoint"';

/** The longest wait of a navigation for the network, in milliseconds: shorter if the worker can answer without it. */
const TIMEOUT_MS = { saved: 2000, unsaved: 15_000 } as const;

/**
 * The network's answer to a navigation, if it is a page of ours and comes in time.
 * @param address without its hash
 * @param fallback what the worker has in its place: `saved` is the shell, `unsaved` only a page that says so
 */
export async function pageFromNetwork(
  address: string,
  fallback: keyof typeof TIMEOUT_MS,
): Promise<Response | undefined> {
  try {
    const response = await fetch(address, {
      headers: { Accept: "text/html" },
      signal: AbortSignal.timeout(TIMEOUT_MS[fallback]),
    });
    const text = await response.text();
    if (!text.includes(OURS)) return undefined;
    // A new response, because browsers refuse a redirected response to a navigation, and static hosts redirect to add
    // the slash.
    return new Response(text, { status: response.status, headers: response.headers });
  } catch {
    return undefined;
  }
}
