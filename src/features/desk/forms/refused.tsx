import type { Refusal } from "../../../coding/remove-record.ts";
import { textAt } from "../../../coding/values.ts";
import type { Collection } from "../../../model/vocabulary.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";
import { namesOf } from "../names.ts";
import { useDesk, useDraft } from "../use-desk.ts";

/** Says why a record cannot be removed, with the records that rest on it. */
export function Refused({ refusal }: { readonly refusal: Refusal }) {
  const { messages } = usePageContext();
  const desk = useDesk();
  const draft = useDraft();
  const names = namesOf(draft, messages);
  return (
    <div role="alert" className="border-s-4 border-ink ps-3">
      <p>{messages.desk.inUse}</p>
      <ul>
        {refusal.usedBy.flatMap(({ file, path }) => {
          const [collection, index] = path;
          const id = textAt(draft.files, [file, ...path.slice(0, 2), "id"]) ?? "";
          return typeof index !== "number"
            ? []
            : [
                <li key={`${file}/${path.join("/")}`}>
                  <Button
                    tone="bare"
                    onClick={() =>
                      desk.set({
                        shown: { kind: "record", collection: collection as Collection, id },
                        focus: ["files", file, ...path],
                      })
                    }
                  >
                    {names.of(collection as Collection, id)}
                  </Button>
                </li>,
              ];
        })}
      </ul>
    </div>
  );
}
