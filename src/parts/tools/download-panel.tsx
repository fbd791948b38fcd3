import { useQueryClient } from "@tanstack/react-query";
import { useOutletContext } from "react-router";
import { inAllLanguages } from "../../publish/all-languages.ts";
import { recordsToCsv } from "../../publish/csv.ts";
import type { Entry } from "../../domain/entries.ts";
import { silencesIn, stancesIn } from "../../domain/filter.ts";
import { isRecorded } from "../../domain/silence.ts";
import { subsetOf } from "../../publish/subset.ts";
import { tallyOf } from "../../domain/tally.ts";
import type { Site } from "../../reading/site.ts";
import { Button } from "../../ui/button.tsx";
import { download } from "../../ui/download.ts";
import { modelQuery } from "../model-query.ts";
import { usePageContext } from "../page-context.tsx";

/** The selection as files: the stances and the empty cells that the address selects. */
export function DownloadPanel({ entries }: { readonly entries: readonly Entry[] }) {
  const { model, messages, locale } = usePageContext();
  const site = useOutletContext<Site>();
  const queryClient = useQueryClient();
  const words = messages.download;
  const stances = stancesIn(entries);
  const silences = silencesIn(entries);
  const csv = () => recordsToCsv(model, [...stances, ...silences], locale);
  const load = (each: string) => queryClient.fetchQuery(modelQuery(site, each));
  const json = async () => {
    const own = await load(locale);
    const others = await Promise.all(model.locales.filter((each) => each !== locale).map(load));
    return inAllLanguages(own, others)(subsetOf(model, stances, silences.filter(isRecorded)));
  };
  return (
    <>
      <p className="mb-3 text-sm">{messages.counts.tally(tallyOf(entries))}</p>
      <p className="flex flex-wrap gap-2">
        <Button onClick={() => download(`${model.id}.csv`, "text/csv", csv())}>{words.csv}</Button>
        <Button
          onClick={() => void json().then((text) => download(`${model.id}.json`, "application/json", text))}
        >
          {words.json}
        </Button>
      </p>
    </>
  );
}
