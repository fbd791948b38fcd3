import { recordsToCsv } from "../../publish/csv.ts";
import type { Entry } from "../../domain/entries.ts";
import { silencesIn, stancesIn } from "../../domain/filter.ts";
import { isRecorded } from "../../domain/silence.ts";
import { subsetOf } from "../../publish/subset.ts";
import { tallyOf } from "../../domain/tally.ts";
import { Button } from "../../ui/button.tsx";
import { download } from "../../ui/download.ts";
import { usePageContext } from "../page-context.tsx";

/** The selection as files: the stances and the empty cells that the address selects. */
export function DownloadPanel({ entries }: { readonly entries: readonly Entry[] }) {
  const { model, messages, locale } = usePageContext();
  const words = messages.download;
  const stances = stancesIn(entries);
  const silences = silencesIn(entries);
  const csv = () => recordsToCsv(model, [...stances, ...silences], locale);
  return (
    <>
      <p className="mb-3 text-sm">{messages.counts.tally(tallyOf(entries))}</p>
      <p className="flex flex-wrap gap-2">
        <Button onClick={() => download(`${model.id}.csv`, "text/csv", csv())}>{words.csv}</Button>
        <Button
          onClick={() =>
            download(
              `${model.id}.json`,
              "application/json",
              JSON.stringify(subsetOf(model, stances, silences.filter(isRecorded)), null, 2),
            )
          }
        >
          {words.json}
        </Button>
      </p>
    </>
  );
}
