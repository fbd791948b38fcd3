/** A field for a date: it offers what a written date means, and says if the date is that of the source. */
import { setValue } from "../../../coding/records.ts";
import { textAt } from "../../../coding/values.ts";
import { readWrittenDate } from "../../../coding/written-date.ts";
import { parseEdtf } from "../../../model/edtf.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { textOf } from "../names.ts";
import { useDesk, useDeskState, useValue } from "../use-desk.ts";
import { type InputProps, TextInput } from "./inputs.tsx";
import { elementId } from "./place.ts";

/** The dates that a field offers for what is in it. */
function offersFor(value: string, ofSource: string): readonly string[] {
  if (value.trim() === "") return ofSource === "" ? [] : [ofSource];
  return parseEdtf(value) ? [] : readWrittenDate(value, ofSource);
}

/** A field for a date. A stance has the date of its source unless the author gives it another one. */
export function DateInput(props: InputProps) {
  const { path } = props;
  const { messages, date: named } = usePageContext();
  const desk = useDesk();
  const words = messages.desk.date;
  const value = textOf(useValue(path));
  const isOfStance = path.at(-1) === "statedOn";
  const ofSource = useDeskState(({ edited }) =>
    isOfStance ? (textAt(edited.draft.files, [String(path[1]), "source", "datePublished"]) ?? "") : "",
  );
  const choose = (date: string) => {
    desk.perform(setValue(desk.get().edited.draft, path, date));
    document.getElementById(elementId(path))?.focus();
  };
  return (
    <div>
      <TextInput {...props} hint={ofSource !== "" && value === ofSource ? words.ofSource : props.hint} />
      <div className="flex flex-wrap gap-2 empty:hidden">
        {offersFor(value, ofSource).map((date) => (
          <Button key={date} className="mt-1 rounded-sm" onClick={() => choose(date)}>
            {words.use(date, named(date))}
          </Button>
        ))}
      </div>
    </div>
  );
}
