/** Asks for the membership by which the words of a speaker are words of the actor of a stance. */
import { useState } from "react";
import { localeOf } from "../../../coding/new-draft.ts";
import { recordWithId, setValue } from "../../../coding/records.ts";
import { speakerOutside } from "../../../coding/speaks-for.ts";
import { itemsAt } from "../../../coding/values.ts";
import type { ErrorPath } from "../../../model/corpus-error.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { namesOf } from "../names.ts";
import { useDesk, useDraft } from "../use-desk.ts";
import { hintKey } from "./fields.ts";
import { LocalizedInput } from "./inputs.tsx";

interface MembershipProps {
  /** The id of an excerpt. */
  readonly excerpt: string;
  /** The id of the actor that the excerpt is evidence for. */
  readonly actor: string;
}

/** Offers to add a membership of the speaker in the actor, and then asks for the role. Nothing if there is none to add. */
export function Membership({ excerpt, actor }: MembershipProps) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const [added, setAdded] = useState<{ readonly path: ErrorPath; readonly of: string }>();
  const words = messages.desk;
  const names = namesOf(draft, messages);
  const speaker = speakerOutside(draft, excerpt, actor);
  if (speaker === undefined)
    return (
      added && (
        <LocalizedInput
          path={added.path}
          label={words.field.role + messages.colon + added.of}
          hint={words.hint[hintKey(added.path)]}
          optional
        />
      )
    );
  const [member, organization] = [names.of("actors", speaker), names.of("actors", actor)];
  const add = () => {
    const now = desk.get().edited.draft;
    const place = recordWithId(now, "actors", speaker);
    if (!place) return;
    const list = ["files", place.file, ...place.path, "memberships"];
    const item = [...list, itemsAt(now, list).length];
    desk.perform(setValue(now, item, { organization: actor }));
    const path = [...item, "role"];
    desk.set({ focus: [...path, localeOf(now)] });
    setAdded({ path, of: `${member}, ${organization}` });
  };
  return (
    <div className="space-y-1 pb-1 text-sm">
      <p className="text-muted">{`${words.optional}. ${words.membershipMeans}`}</p>
      <Button onClick={add}>{words.addMembership(member, organization)}</Button>
    </div>
  );
}
