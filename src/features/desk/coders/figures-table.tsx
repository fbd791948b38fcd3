/** A table of the agreement of two coders: a row for each layer. */
import type { Estimate } from "../../../coding/agreement/coefficients.ts";
import { type Figures, LAYERS } from "../../../coding/agreement/figures.ts";
import { usePageContext } from "../../../parts/page-context.tsx";

/** The figures of every layer, each with its number of units. */
export function FiguresTable({ figures }: { readonly figures: Figures }) {
  const { messages, formatLocale } = usePageContext();
  const words = messages.coders;
  const decimal = new Intl.NumberFormat(formatLocale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const share = new Intl.NumberFormat(formatLocale, { style: "percent", maximumFractionDigits: 0 });
  const whole = new Intl.NumberFormat(formatLocale);
  const shown = (estimate: Estimate, format: Intl.NumberFormat) =>
    "value" in estimate ? format.format(estimate.value) : words.problem[estimate.problem];
  return (
    <div>
      <h3 id="coders-figures" className="text-lg font-semibold">
        {words.figures}
      </h3>
      <p className="text-sm text-muted">{words.figuresMean}</p>
      {/* Scrolls on a narrow screen, also by keyboard. */}
      <div role="region" aria-labelledby="coders-figures" tabIndex={0} className="mt-2 overflow-x-auto">
        <table className="w-full text-start text-xs wrap-break-word tabular-nums sm:text-sm">
          <thead>
            <tr className="border-b border-edge">
              {[
                words.columns.layer,
                words.columns.units,
                words.columns.observed,
                words.columns.kappa,
                words.columns.alpha,
              ].map((name) => (
                <th key={name} scope="col" className="px-1 py-2 sm:px-1.5 text-start font-semibold">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {LAYERS.map((layer) => {
              const { units, observed, kappa, alpha } = figures[layer];
              return (
                <tr key={layer} className="border-b border-line">
                  <th scope="row" className="px-1 py-2 sm:px-1.5 text-start font-normal">
                    {words.layer[layer]}
                  </th>
                  <td className="px-1 py-2 sm:px-1.5">{whole.format(units)}</td>
                  <td className="px-1 py-2 sm:px-1.5">{shown(observed, share)}</td>
                  <td className="px-1 py-2 sm:px-1.5">{shown(kappa, decimal)}</td>
                  <td className="px-1 py-2 sm:px-1.5">{shown(alpha, decimal)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </div>
  );
}
