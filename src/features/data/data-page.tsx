import { useOutletContext } from "react-router";
import { Breadcrumb } from "../../parts/page/breadcrumb.tsx";
import { PageHeading } from "../../parts/page/page-heading.tsx";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import { CSV_COLUMNS } from "../../publish/csv-columns.ts";
import { DATA_FILES, type DataFile, dataPath } from "../../domain/data-files.ts";
import { licenceName } from "../../reading/licence-name.ts";
import type { Site } from "../../reading/site.ts";
import { Section } from "../../ui/section.tsx";
import type { Head, PageModule } from "../../parts/page/head.ts";

function dataHead({ messages }: PageContext): Head {
  return { title: messages.titles.data, description: messages.dataPage.description };
}

/**
 * The page of the data for reuse: each file with its standard and size, the columns of the CSV file, and the licence.
 */
function DataPage() {
  const { model, messages } = usePageContext();
  const { basePath, dataSizes } = useOutletContext<Site>();
  const words = messages.dataPage;
  return (
    <article>
      <Breadcrumb />
      <PageHeading>{messages.titles.data}</PageHeading>
      <p className="mt-3 text-lg">{words.intro}</p>
      <Section id="files" title={words.files}>
        <ul className="grid gap-x-14 gap-y-5 *:max-w-3xl xl:grid-cols-2">
          {(Object.keys(DATA_FILES) as DataFile[]).map((file) => (
            <li key={file}>
              <a href={basePath + dataPath(file)} className="target font-semibold">
                {dataPath(file)}
              </a>
              <p>{words.file[file]}</p>
              {file in words.omits && <p>{words.omits[file as keyof typeof words.omits]}</p>}
              <p className="text-sm text-muted">
                {`${DATA_FILES[file]} · ${words.kilobytes(Math.ceil(dataSizes[file] / 1000))}`}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <div className="grid gap-x-14 *:max-w-3xl xl:grid-cols-2">
        <Section id="columns" title={words.columns}>
          <p className="mb-3">{words.columnsBody}</p>
          <p className="flex flex-wrap gap-x-3 gap-y-1 font-mono text-sm">
            {CSV_COLUMNS.map((column) => (
              <code key={column}>{column}</code>
            ))}
          </p>
        </Section>
        <Section id="format" title={words.format}>
          <p>{words.formatBody}</p>
        </Section>
      </div>
      <Section id="licence" title={words.licence}>
        <p>{words.licenceBody(licenceName(model.licence))}</p>
      </Section>
    </article>
  );
}

export const page: PageModule = { Component: DataPage, head: dataHead };
