import { stancesToCsv } from "../domain/csv.ts";
import { subsetOf } from "../domain/subset.ts";
import type { Stance } from "../model/schema.ts";
import { Button } from "../ui/button.tsx";
import { download } from "../ui/download.ts";
import { useReader } from "./reader.tsx";

/** The selection as files: what the address selects, in the order in which it is shown. */
export function DownloadPanel({ stances }: { readonly stances: readonly Stance[] }) {
  const { model, messages, locale } = useReader();
  const words = messages.download;
  return (
    <>
      <p className="mb-3 text-sm">{messages.home.wouldLeave(stances.length)}</p>
      <p className="flex flex-wrap gap-2">
        <Button onClick={() => download(`${model.id}.csv`, "text/csv", stancesToCsv(model, stances, locale))}>
          {words.csv}
        </Button>
        <Button
          onClick={() =>
            download(
              `${model.id}.json`,
              "application/json",
              JSON.stringify(subsetOf(model, stances), null, 2),
            )
          }
        >
          {words.json}
        </Button>
      </p>
    </>
  );
}
