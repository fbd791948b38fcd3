import type { Silence } from "../../model/schema.ts";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";

/** The kind of a silence, and the note of its record if there is one. */
export function SilenceNote({ silence }: { readonly silence: Silence }) {
  const { messages } = usePageContext();
  return (
    <>
      <span className={silence.kind === "not-mentioned" ? "" : "font-semibold text-ink"}>
        {messages.silence[silence.kind]}
      </span>
      {silence.note && (
        <>
          <span>: </span>
          <Highlighted text={silence.note} />
        </>
      )}
    </>
  );
}
