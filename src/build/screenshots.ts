/** Pictures of the site for the sheet in which a system offers to install it. A corpus may have them. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";

const FORMS = ["wide", "narrow"] as const;

/** A picture of the site on a wide or a narrow screen. */
export interface Screenshot {
  /** Its file below the output folder. */
  readonly file: string;
  readonly form: (typeof FORMS)[number];
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

/** The first bytes of every PNG file. */
const SIGNATURE = Buffer.from("\x89PNG\r\n\x1A\n", "latin1");

/** The places of the width and the height in a PNG file, whose header is always the first part. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/**
 * Reads `screenshots/wide.png` and `screenshots/narrow.png` of a corpus folder, if it has them.
 * @throws with a line that names the file, if a file is not a picture
 */
export async function readScreenshots(corpusDir: string): Promise<readonly Screenshot[]> {
  const found = FORMS.map((form) => ({ form, file: `screenshots/${form}.png` })).filter(({ file }) =>
    existsSync(path.join(corpusDir, file)),
  );
  return Promise.all(
    found.map(async ({ form, file }) => {
      const png = await readFile(path.join(corpusDir, file)).catch(() => Buffer.alloc(0));
      if (png.length < HEIGHT_AT + 4 || !png.subarray(0, SIGNATURE.length).equals(SIGNATURE))
        throw new Error(`${file} of the corpus is not a PNG picture; save it as PNG, or remove it.`);
      return { file, form, png, width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT) };
    }),
  );
}
