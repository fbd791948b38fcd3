/** The drafts of this device: open, rename, delete. */
import { type FormEvent, useCallback, useEffect, useState } from "react";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { ButtonFor } from "../button-for.tsx";
import { Section } from "../../../ui/section.tsx";
import type { DraftFacts } from "../store.ts";
import { useDraftAddress } from "../use-draft-address.ts";
import { useStore } from "../use-store.ts";

interface DraftProps {
  readonly facts: DraftFacts;
  readonly onChange: () => void;
}

function DraftItem({ facts: { id, name, saved }, onChange }: DraftProps) {
  const { messages, formatLocale } = usePageContext();
  const [, open] = useDraftAddress();
  const store = useStore();
  const [asks, setAsks] = useState<"rename" | "delete">();
  const words = messages.desk.start;
  const time = new Intl.DateTimeFormat(formatLocale, { dateStyle: "long", timeStyle: "short" });
  const after = async (change: Promise<unknown>) => {
    await change;
    setAsks(undefined);
    onChange();
  };
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const written = new FormData(event.currentTarget).get("name");
    void after(store.renameDraft(id, (typeof written === "string" && written.trim()) || name));
  };
  return (
    <li className="border-b border-line py-2">
      <p className="font-semibold">{name}</p>
      <p className="text-sm text-muted">{words.saved(messages.date.day(time.format(new Date(saved))))}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <ButtonFor does={messages.desk.open} name={name} onClick={() => open(id)} />
        <ButtonFor does={words.rename} name={name} onClick={() => setAsks("rename")} />
        <ButtonFor does={words.delete} name={name} onClick={() => setAsks("delete")} />
      </div>
      {asks === "rename" && (
        <form onSubmit={rename} className="mt-2 flex flex-wrap items-end gap-2">
          <label className="block grow text-sm font-semibold">
            <span>{words.newName}</span>
            <input
              name="name"
              type="text"
              defaultValue={name}
              className="mt-1 block h-11 w-full rounded-sm border border-edge bg-paper px-3 font-normal"
            />
          </label>
          <Button type="submit">{words.save}</Button>
        </form>
      )}
      {asks === "delete" && (
        <div role="alert" className="mt-2 border-s-4 border-ink ps-3">
          <p>{words.deleteForever(name)}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button tone="strong" onClick={() => void after(store.deleteDraft(id))}>
              {words.deleteNow}
            </Button>
            <Button onClick={() => setAsks(undefined)}>{messages.desk.cancel}</Button>
          </div>
        </div>
      )}
    </li>
  );
}

/** All drafts of this device, the latest first. */
export function DraftList() {
  const { messages } = usePageContext();
  const words = messages.desk.start;
  const store = useStore();
  const [drafts, setDrafts] = useState<readonly DraftFacts[] | "none-kept">();
  const read = useCallback(
    () => store.listDrafts().then((found) => setDrafts("problem" in found ? "none-kept" : found)),
    [store],
  );
  useEffect(() => {
    const readAgain = () => void read();
    readAgain();
    return store.onChange(readAgain);
  }, [store, read]);
  return (
    <Section id="drafts" title={words.drafts}>
      {drafts === "none-kept" ? (
        <p>{words.noStore}</p>
      ) : drafts?.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {drafts?.map((facts) => (
            <DraftItem key={facts.id} facts={facts} onChange={() => void read()} />
          ))}
        </ul>
      )}
    </Section>
  );
}
