/** Checks that no stance was stated after the last of its sources was published. */
import { errorAt } from "../corpus-error.ts";
import { beginsAfter, compareEdtf } from "../edtf.ts";
import { type Errors, type ParsedFiles, placed } from "./parsed-files.ts";

/** Checks the dates of all stances. */
export function* statedOnErrors({ sources }: ParsedFiles): Errors {
  const published = new Map(
    sources.flatMap(({ data: { source, excerpts } }) => {
      const { datePublished, dateModified = datePublished } = source;
      const last = compareEdtf(datePublished, dateModified) > 0 ? datePublished : dateModified;
      // "flat" leaves out the holes of a list.
      return excerpts.flat().map(({ id }) => [id, last] as const);
    }),
  );
  for (const { name, data } of sources) {
    for (const [i, { statedOn, evidence }] of placed(data.stances)) {
      const latest = evidence
        .flatMap((id) => published.get(id) ?? [])
        .toSorted(compareEdtf)
        .at(-1);
      if (latest !== undefined && beginsAfter(statedOn, latest)) {
        yield errorAt(name, ["stances", i, "statedOn"], "stated-after-sources", { statedOn, latest });
      }
    }
  }
}
