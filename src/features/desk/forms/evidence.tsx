/** The field for the excerpts that support a record, in their order. */
import { recordsOf, setValue } from "../../../coding/records.ts";
import { itemsAt, textAt } from "../../../coding/values.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { ButtonFor } from "../button-for.tsx";
import { namesOf, textOf } from "../names.ts";
import { useDesk, useDraft, useValue } from "../use-desk.ts";
import { Choose, type Offer } from "./choose.tsx";
import { Findings, useFindings } from "./findings.tsx";
import { type InputProps, useNote } from "./inputs.tsx";
import { Membership } from "./membership.tsx";
import { elementId } from "./place.ts";

/** Chooses excerpts. The first of a stance is its lead excerpt. */
export function EvidenceInput({ path, label, hint, optional = false, isRequired }: InputProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const words = messages.desk;
  const names = namesOf(draft, messages);
  const ids = itemsAt(useValue(path), []).map(textOf);
  const findings = useFindings(path, true);
  const id = elementId(path);
  const note = useNote({ hint, optional, isRequired });
  const set = (next: readonly string[]) =>
    desk.perform(setValue(desk.get().edited.draft, path, optional && next.length === 0 ? undefined : next));
  const isOfStance = path[2] === "stances" && path[4] === "evidence";
  const actor = isOfStance ? (textAt(draft, [...path.slice(0, -1), "actor"]) ?? "") : "";
  const offers = recordsOf(draft, "excerpts")
    .map(({ record }): Offer => ({
      id: textOf(record["id"]),
      name: textAt(record, ["selector", "exact"]) ?? "",
    }))
    .filter((offer) => !ids.includes(offer.id));
  return (
    <div>
      <Choose
        {...{ id, label, note, offers }}
        hint={words.choose.excerptHint}
        onChoose={(chosen) => set([...ids, chosen])}
      />
      <ol className="empty:hidden">
        {ids.map((each, at) => {
          const name = names.of("excerpts", each);
          return (
            <li key={each} className="border-b border-line py-1">
              <span className="font-serif">{messages.quote(name)}</span>
              {at === 0 && ids.length > 1 && isOfStance && (
                <span className="ms-2 text-sm text-muted">{words.lead}</span>
              )}
              <span className="flex flex-wrap gap-x-2">
                <ButtonFor
                  tone="bare"
                  does={words.choose.details}
                  name={name}
                  onClick={() => desk.set({ shown: { kind: "record", collection: "excerpts", id: each } })}
                />
                {at > 0 && (
                  <ButtonFor
                    tone="bare"
                    does={words.up}
                    name={name}
                    onClick={() => set(ids.with(at - 1, each).with(at, ids[at - 1] ?? each))}
                  />
                )}
                <ButtonFor
                  tone="bare"
                  does={words.remove}
                  name={name}
                  onClick={() => set(ids.filter((other) => other !== each))}
                />
              </span>
              {actor !== "" && <Membership excerpt={each} actor={actor} />}
            </li>
          );
        })}
      </ol>
      <Findings id={`${id}-findings`} findings={findings} />
    </div>
  );
}
