import { ATTRIBUTIONS, SILENCE_KINDS } from "../model/vocabulary.ts";
import { GradeLabel } from "./labels.tsx";
import { useReader } from "./reader.tsx";

/** What each grade means. */
export function GradeMeanings() {
  const { messages } = useReader();
  return (
    <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
      {ATTRIBUTIONS.map((attribution) => (
        <div key={attribution} className="contents">
          <dt className="font-semibold">
            <GradeLabel grade={attribution} />
          </dt>
          <dd className="text-muted">{messages.attributionMeans[attribution]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What each silence means. */
export function SilenceMeanings() {
  const { messages } = useReader();
  return (
    <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
      {SILENCE_KINDS.map((kind) => (
        <div key={kind} className="contents">
          <dt className="font-semibold">{messages.silence[kind]}</dt>
          <dd className="text-muted">{messages.silenceMeans[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The one legend, closed until a reader wants it. */
export function Legend() {
  const { messages } = useReader();
  const { legend } = messages;
  return (
    <details className="mt-6 rounded border border-line px-4 print:hidden">
      <summary className="flex min-h-11 items-center font-semibold">{messages.home.legend}</summary>
      <div className="space-y-5 pb-4 text-sm">
        <div>
          <h3 className="mb-1 font-semibold">{legend.positions}</h3>
          <p>{legend.ordinal}</p>
          <p>{legend.nominal}</p>
          <p>{legend.colour}</p>
        </div>
        <div>
          <h3 className="mb-1 font-semibold">{legend.grades}</h3>
          <GradeMeanings />
        </div>
        <div>
          <h3 className="mb-1 font-semibold">{legend.silences}</h3>
          <SilenceMeanings />
        </div>
      </div>
    </details>
  );
}
