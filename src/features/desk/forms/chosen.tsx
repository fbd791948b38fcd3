/** What is chosen in a field that names records. */
import { useEffect, useState } from "react";
import type { Collection } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { ButtonFor } from "../button-for.tsx";
import type { Elements } from "../../../ui/content.ts";
import { useDesk } from "../use-desk.ts";
import { Group } from "./group.tsx";
import { MissingFacts } from "./missing-facts.tsx";

interface ChosenProps {
  readonly collection: Collection | undefined;
  readonly id: string;
  readonly name: string;
  /** The place of the record. It stays the same when the id of the record follows what is written in its fields. */
  readonly place?: string;
  readonly onChange?: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
}

/** A record that is chosen, with what can be done about it. */
function Chosen({ collection, id, name, place, onChange, onRemove }: ChosenProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const words = messages.desk;
  return (
    <li className="flex flex-wrap items-center gap-x-2 border-b border-line py-1">
      <span className="grow">{name}</span>
      {collection && (
        <ButtonFor
          tone="bare"
          does={words.choose.details}
          name={name}
          onClick={() => desk.set({ shown: { kind: "record", collection, id } })}
        />
      )}
      {onChange && <ButtonFor tone="bare" does={words.change} name={name} onClick={onChange} />}
      {onRemove && <ButtonFor tone="bare" does={words.remove} name={name} onClick={onRemove} />}
      {collection && <MissingFacts key={place} {...{ collection, id, name }} />}
    </li>
  );
}

interface ChoicesProps {
  /** The id of the field, and its label. */
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly chosen: readonly Omit<ChosenProps, "onChange">[];
  /** True if there can be several choices. */
  readonly isMany?: boolean;
  /** The button that adds a choice, if there can be another one. */
  readonly another?: string | undefined;
  /** The field that chooses. Its function must be called when something is chosen. */
  readonly field: (onChosen: () => void) => Elements;
}

/** What is chosen. The field that chooses is shown while nothing is, or if the author wants another choice. */
export function Choices({ id, label, note, chosen, isMany = false, another, field }: ChoicesProps) {
  const [isChoosing, setChoosing] = useState(false);
  useEffect(() => {
    if (isChoosing) document.getElementById(id)?.focus();
  }, [id, isChoosing]);
  const isOpen = isChoosing || chosen.length === 0;
  const begin = () => setChoosing(true);
  const list = (
    <ul className="empty:hidden">
      {chosen.map((each) => (
        <Chosen key={each.place ?? each.id} {...each} onChange={isOpen || isMany ? undefined : begin} />
      ))}
    </ul>
  );
  if (isOpen)
    return (
      <>
        {field(() => setChoosing(false))}
        {list}
      </>
    );
  return (
    <Group {...{ id, label, note }}>
      {list}
      {another !== undefined && (
        <Button className="mt-1 rounded-sm" onClick={begin}>
          {another}
        </Button>
      )}
    </Group>
  );
}
