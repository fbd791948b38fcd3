/** The one fetch of the model of a locale. Filters are no query keys: selectors run over what this returns. */
import { QueryClient, queryOptions } from "@tanstack/react-query";
import { indexCorpus } from "../model/model.ts";
import { modelFile, type ModelContent, type Site } from "../reading/site.ts";

/**
 * The query of the indexed model of a site in a locale.
 * @param cache “reload” where what the browser's cache holds may be what is broken
 */
export function modelQuery(
  { basePath, dataVersion, modelIntegrity }: Pick<Site, "basePath" | "dataVersion" | "modelIntegrity">,
  locale: string,
  cache: RequestCache = "default",
) {
  const url = basePath + modelFile(dataVersion, locale);
  return queryOptions({
    queryKey: [url],
    queryFn: async ({ signal }) => {
      // The digest replaces a second validation: the fetch succeeds only if the bytes are the ones that the build
      // checked.
      const response = await fetch(url, { integrity: modelIntegrity[locale] ?? "", signal, cache });
      if (!response.ok) throw new Error(`The model could not be loaded: status ${response.status}.`);
      const { corpus, written } = (await response.json()) as ModelContent;
      return indexCorpus(corpus, written);
    },
    networkMode: "offlineFirst",
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    // A content-hashed file that fails once is asked for again by the reader, not in the background.
    retry: false,
    structuralSharing: false,
  });
}

export function createQueryClient(): QueryClient {
  return new QueryClient();
}
