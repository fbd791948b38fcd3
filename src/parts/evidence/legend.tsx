import { ATTRIBUTIONS, SILENCE_KINDS } from "../../model/vocabulary.ts";
import type { Content } from "../../ui/content.ts";
import { ConditionFlag } from "../marks/condition-flag.tsx";
import { SampleStrip } from "../marks/position-strip.tsx";
import { GradeLabel } from "./labels.tsx";
import { usePageContext } from "../page-context.tsx";

/** Symbols and their meanings. A container query puts them side by side, so that large text also gets one column. */
function Meanings({ children }: { readonly children: Content }) {
  return (
    <div className="@container">
      <dl className="grid gap-x-4 gap-y-2 @sm:grid-cols-[11rem_minmax(0,1fr)]">{children}</dl>
    </div>
  );
}

/** The meanings of the marks of positions, conditions and words. */
export function PositionMeanings() {
  const { messages, ownWords } = usePageContext();
  const { legend } = messages;
  return (
    <Meanings>
      <dt className="flex items-baseline gap-1.5 font-semibold">
        <SampleStrip scale="ordinal" />
        <span>{legend.ordinalName}</span>
      </dt>
      <dd {...ownWords} className="text-muted">{`${legend.ordinal} ${legend.colour}`}</dd>
      <dt className="flex items-baseline gap-1.5 font-semibold">
        <SampleStrip scale="nominal" />
        <span>{legend.nominalName}</span>
      </dt>
      <dd className="text-muted">{legend.nominal}</dd>
      <dt className="flex items-start gap-1.5 font-semibold">
        <ConditionFlag />
        <span>{messages.stance.condition}</span>
      </dt>
      <dd className="text-muted">{legend.condition}</dd>
      <dt className="font-semibold">
        <span aria-hidden="true" className="hatched inline-block h-2.5 w-6" />
        <span>{` ${legend.hatched}`}</span>
      </dt>
      <dd className="text-muted">{legend.hatchedMeans}</dd>
      <dt className="font-serif">{legend.serif}</dt>
      <dd className="text-muted">{legend.serifMeans}</dd>
      <dt className="font-semibold">{legend.paragraph}</dt>
      <dd className="text-muted">{legend.paragraphMeans}</dd>
      <dt className="font-semibold">{legend.answer}</dt>
      <dd className="text-muted">{legend.answerMeans}</dd>
    </Meanings>
  );
}

/** The meaning of each grade. */
export function GradeMeanings() {
  const { messages } = usePageContext();
  return (
    <Meanings>
      {ATTRIBUTIONS.map((attribution) => (
        <div key={attribution} className="contents">
          <dt className="font-semibold">
            <GradeLabel grade={attribution} />
          </dt>
          <dd className="text-muted">{messages.attributionMeans[attribution]}</dd>
        </div>
      ))}
    </Meanings>
  );
}

/** The meaning of each kind of silence. */
export function SilenceMeanings() {
  const { messages } = usePageContext();
  return (
    <Meanings>
      {SILENCE_KINDS.map((kind) => (
        <div key={kind} className="contents">
          <dt className="font-semibold">{messages.silence[kind]}</dt>
          <dd className="text-muted">{messages.silenceMeans[kind]}</dd>
        </div>
      ))}
    </Meanings>
  );
}
