/** Components leave to the messages what differs between languages and their regions. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const SRC = path.join(import.meta.dirname, "..");
const FILES = ["app", "features", "parts", "reading"]
  .flatMap((folder) =>
    readdirSync(path.join(SRC, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      path.join(SRC, folder, file),
    ),
  )
  .filter((file) => /(?<!\.test)\.tsx?$/u.test(file));

test.each([
  [
    "writes a colon of its own between two texts: French has a space before it",
    />: <|\}: \$\{|join\(": "\)/gu,
  ],
  [
    "formats in a language without its region: the hour is “8 h 09” in Canada alone",
    /Intl\.(?!Locale)\w+\(wordsLocale/gu,
  ],
])("no component %s", (_, wrong) => {
  const found = FILES.flatMap((file) =>
    Array.from(readFileSync(file, "utf8").matchAll(wrong), ([code]) => `${file}: ${code}`),
  );
  expect(found).toEqual([]);
});
