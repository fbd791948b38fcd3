/**
 * The tray (the reader's comparison) in the URL: `stances=a,b` or `actors=a,b` on the compare page,
 * `tray=stances:a,b` on all others. It is stored nowhere else.
 */

export const TRAY_KINDS = ["stances", "actors"] as const;
export type TrayKind = (typeof TRAY_KINDS)[number];

/** The ids of stances or of actors, in the order in which they were added: each once, one to `MAX_COMPARED`. */
export interface Tray {
  readonly kind: TrayKind;
  readonly ids: readonly string[];
}

/** The largest number of columns that can be read beside each other. */
export const MAX_COMPARED = 4;

/** Why an id in an address is not compared: not in the corpus, of the other kind, or beyond `MAX_COMPARED`. */
export const DROP_REASONS = ["unknown", "other-kind", "too-many"] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** An id in an address that is not compared. */
export interface DroppedFromTray {
  readonly kind: TrayKind;
  readonly id: string;
  readonly reason: DropReason;
}

export interface ParsedTray {
  /** `undefined` if the tray is empty. */
  readonly tray: Tray | undefined;
  readonly dropped: readonly DroppedFromTray[];
}

/** Returns the current id of the stance or actor that has an id now, or had it before; `undefined` if there is none. */
export type CurrentItem = (kind: TrayKind, id: string) => string | undefined;

type Asked = readonly (readonly [kind: TrayKind, list: string])[];

function asked(params: URLSearchParams, isComparePage: boolean): Asked {
  if (isComparePage) return TRAY_KINDS.map((kind) => [kind, params.getAll(kind).join(",")]);
  const text = params.get("tray") ?? "";
  return TRAY_KINDS.filter((kind) => text.startsWith(`${kind}:`)).map((kind) => [
    kind,
    text.slice(kind.length + 1),
  ]);
}

/**
 * Reads the tray of an address. If the URL names both kinds, the first with a known id is used and the rest is
 * dropped.
 * @param search the query of the address
 */
export function parseTray(search: string, current: CurrentItem, isComparePage: boolean): ParsedTray {
  let tray: Tray | undefined;
  const dropped: DroppedFromTray[] = [];
  for (const [kind, list] of asked(new URLSearchParams(search), isComparePage)) {
    const wanted = [...new Set(list.split(","))].filter((id) => id !== "");
    const found = wanted.map((id) => ({ id, now: current(kind, id) }));
    const there = [...new Set(found.flatMap(({ now }) => now ?? []))];
    const ids = tray ? [] : there.slice(0, MAX_COMPARED);
    if (ids.length > 0) tray = { kind, ids };
    const unused = ids.length > 0 ? "too-many" : "other-kind";
    for (const { id, now } of found) {
      if (now === undefined) dropped.push({ kind, id, reason: "unknown" });
      else if (!ids.includes(now)) dropped.push({ kind, id, reason: unused });
    }
  }
  return { tray, dropped };
}

const printIds = ({ ids }: Tray) => ids.map(encodeURIComponent).join(",");

/** The path of the compare page with a tray. */
export function comparePath(compare: string, tray: Tray | undefined): string {
  return tray ? `${compare}?${tray.kind}=${printIds(tray)}` : compare;
}

/** Removes the tray from a query and leaves the rest unchanged. */
export function withoutTray(search: string): string {
  const parts = search.split(/[?&]/u).filter((part) => part !== "" && !part.startsWith("tray="));
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/**
 * Adds the tray to a path of the site, unless the path already names one.
 * @param compare the path of the compare page
 */
export function withTray(to: string, tray: Tray | undefined, compare: string): string {
  const [, path = "", query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(to) ?? [];
  const own = path === compare ? /[?&](?:stances|actors)=/u : /[?&]tray=/u;
  if (!tray || own.test(query)) return to;
  const printed = path === compare ? `${tray.kind}=${printIds(tray)}` : `tray=${tray.kind}:${printIds(tray)}`;
  return `${path}${query === "" ? "?" : `${query}&`}${printed}${hash}`;
}

/** Says whether a stance or an actor is in the tray. */
export function isInTray(tray: Tray | undefined, kind: TrayKind, id: string): boolean {
  return tray?.kind === kind && tray.ids.includes(id);
}

/** Says whether the tray has no room for another stance or actor. */
export function isFull(tray: Tray | undefined, kind: TrayKind): boolean {
  return tray?.kind === kind && tray.ids.length >= MAX_COMPARED;
}

/**
 * Adds a stance or an actor to the tray, or removes it. Stances and actors have no rows in common, so adding the
 * other kind starts a new tray. A full tray stays unchanged.
 */
export function toggle(tray: Tray | undefined, kind: TrayKind, id: string): Tray | undefined {
  if (tray?.kind !== kind) return { kind, ids: [id] };
  if (!tray.ids.includes(id)) return isFull(tray, kind) ? tray : { kind, ids: [...tray.ids, id] };
  const ids = tray.ids.filter((each) => each !== id);
  return ids.length === 0 ? undefined : { kind, ids };
}
