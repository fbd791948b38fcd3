import { memo } from "react";
import { hasText } from "../model/anchored.ts";
import { Link } from "../parts/page/link.tsx";
import { usePageContext } from "../parts/page-context.tsx";
import { licenceName } from "../reading/licence-name.ts";
import { useLater } from "./use-later.ts";

/** The most sources that the footer names; the page about the site names all. */
const FOOTER_SOURCES = 5;

const FOOTER_LINK = "target";

/** The footer of every page: its sources, its data and whether it is saved. No address changes it. */
export const Footer = memo(function Footer() {
  const { model, messages, paths, date, ownWords, showIn } = usePageContext();
  const later = useLater();
  return (
    <footer className="border-t border-line bg-panel text-sm print:bg-transparent">
      <div className="mx-auto grid max-w-page gap-6 px-4 py-4 sm:grid-cols-2 md:px-8 print:py-2">
        <div className="print:hidden">
          <h2 className="font-semibold">{messages.footer.sources}</h2>
          <ul>
            {model.sources.slice(0, FOOTER_SOURCES).map((source) => (
              <li key={source.id} {...ownWords}>
                <Link to={paths.source(source.id)} className={FOOTER_LINK}>
                  {showIn(source.inLanguage, source.publisher)}
                  <span>{`, ${date(source.datePublished)}`}</span>
                </Link>
              </li>
            ))}
            {model.sources.length > FOOTER_SOURCES && (
              <li>
                <Link to={`${paths.about}#sources`} className={FOOTER_LINK}>
                  {messages.sources.more(model.sources.length - FOOTER_SOURCES)}
                </Link>
              </li>
            )}
          </ul>
        </div>
        <div>
          <h2 className="font-semibold print:hidden">{messages.footer.data}</h2>
          <ul className="flex flex-wrap gap-x-5 print:hidden">
            <li>
              <Link to={`${paths.about}#positions`} className={FOOTER_LINK}>
                {messages.titles.legend}
              </Link>
            </li>
            <li>
              <Link to={paths.data} className={FOOTER_LINK}>
                {messages.titles.data}
              </Link>
            </li>
          </ul>
          <p className="mt-2 text-muted">
            {messages.footer[model.sources.every(hasText) ? "asOf" : "dataOf"](date(model.asOf))}
          </p>
          <p className="text-muted">{messages.footer.licence(licenceName(model.licence))}</p>
          <div className="print:hidden">{later ? <later.OfflineStatus /> : <p className="min-h-lh" />}</div>
        </div>
      </div>
    </footer>
  );
});
