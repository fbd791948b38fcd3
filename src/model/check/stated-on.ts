/** Checks that no stance was stated after the last of its sources was published. */
import { errorAt } from "../corpus-error.ts";
import { beginsAfter, compareEdtf } from "../edtf.ts";
import { type Errors, type ParsedFiles, placed } from "./parsed-files.ts";

/** Checks the dates of all stances. */
export function* statedOnErrors({ sources }: ParsedFiles): Errors {
  const published = new Map(
    sources.flatMap(({ data: { source, excerpts } }) => {
      const { datePublished, dateModified = datePublished } = source;
      // "flat" leaves out the holes of a list.
      return excerpts.flat().map(({ id }) => [id, [datePublished, dateModified]] as const);
    }),
  );
  for (const { name, data } of sources) {
    for (const [i, { statedOn, evidence }] of placed(data.stances)) {
      const dates = evidence.flatMap((id) => published.get(id) ?? []);
      const latest = dates.toSorted(compareEdtf).at(-1);
      // One of a whole year may be later than one of a day that is sorted after it.
      if (latest !== undefined && dates.every((date) => beginsAfter(statedOn, date))) {
        yield errorAt(name, ["stances", i, "statedOn"], "stated-after-sources", { statedOn, latest });
      }
    }
  }
}
