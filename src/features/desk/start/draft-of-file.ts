/** Reads what an author opens as a draft, all of it or nothing. */
import type { Draft } from "../../../coding/draft.ts";
import {
  draftFromFile,
  draftOfFiles,
  filesFromList,
  type ImportProblem,
  MAX_FOLDER_BYTES,
} from "../../../coding/folder.ts";
import { filesFromZip } from "../../../coding/read-zip.ts";

/** A draft, or the reason why there is none. */
type Read = { readonly draft: Draft } | ImportProblem;

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** Reads the files of a folder that may belong to a corpus. */
export async function draftOfFolder(files: readonly File[]): Promise<Read> {
  const json = files.filter(({ name }) => name.endsWith(".json"));
  // The sizes are known before the files are read.
  if (json.reduce((sum, { size }) => sum + size, 0) > MAX_FOLDER_BYTES) return { problem: "too-large" };
  const read = filesFromList(
    await Promise.all(
      json.map(async (file) => ({ name: file.webkitRelativePath || file.name, bytes: await bytesOf(file) })),
    ),
  );
  return "problem" in read ? read : { draft: draftOfFiles(read.files) };
}

/** Reads a zip file or the file of a draft. */
export async function draftOfFile(file: File): Promise<Read> {
  if (file.size > MAX_FOLDER_BYTES) return { problem: "too-large" };
  const bytes = await bytesOf(file);
  if (file.name.endsWith(".json")) return draftFromFile(bytes);
  const read = filesFromZip(bytes);
  return "problem" in read ? read : { draft: draftOfFiles(read.files) };
}
