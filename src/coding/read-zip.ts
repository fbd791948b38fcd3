/** Reads the files of a corpus from a zip file. */
import { Unzip, UnzipInflate, unzipSync } from "fflate";
import {
  filesFromList,
  type FolderEntry,
  type ImportProblem,
  MAX_FOLDER_BYTES,
  type ReadFiles,
  wantedFiles,
} from "./folder.ts";

/** The bytes of a zip file that are unpacked at once. They grow to at most 1032 times as many. */
const STEP = 16_384;

/** The names and sizes that the directory of a zip file lists. */
function listed(bytes: Uint8Array): { readonly name: string; readonly size: number }[] | undefined {
  const entries: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ name, size: originalSize });
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return entries;
}

/** Unpacks files of a zip file, each no further than the size that is allowed; `undefined` if the zip file is damaged. */
function unpacked(bytes: Uint8Array, allowed: ReadonlyMap<string, number>): FolderEntry[] | undefined {
  const entries: FolderEntry[] = [];
  const unzip = new Unzip((file) => {
    const most = allowed.get(file.name);
    if (most === undefined) return;
    const whole = new Uint8Array(most);
    let length = 0;
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      // It throws if the file has more bytes than the directory says.
      whole.set(chunk, length);
      length += chunk.length;
      if (isLast) entries.push({ name: file.name, bytes: whole.subarray(0, length) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    return undefined;
  }
  return entries;
}

/** Reads the files of a corpus from a zip file, all of them or none. The files may have a folder around them. */
export function filesFromZip(bytes: Uint8Array): ReadFiles | ImportProblem {
  if (bytes.length > MAX_FOLDER_BYTES) return { problem: "too-large" };
  const all = listed(bytes);
  if (!all) return { problem: "not-a-zip" };
  const found = wantedFiles(all.map(({ name }) => name));
  if ("problem" in found) return found;
  const sizes = new Map(all.flatMap(({ name, size }) => (found.wanted.has(name) ? [[name, size]] : [])));
  if ([...sizes.values()].reduce((sum, size) => sum + size, 0) > MAX_FOLDER_BYTES)
    return { problem: "too-large" };
  const entries = unpacked(bytes, sizes);
  if (!entries) return { problem: "not-a-zip" };
  const lengths = new Map(entries.map(({ name, bytes: { length } }) => [name, length]));
  const damaged = [...sizes].find(([name, size]) => lengths.get(name) !== size);
  if (damaged || entries.length !== sizes.size) return { problem: "damaged", name: damaged?.[0] ?? "" };
  const read = filesFromList(entries);
  return "problem" in read ? read : { ...read, ignored: found.ignored };
}
