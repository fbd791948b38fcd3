import type { Silence } from "../../model/schema.ts";
import { Highlighted } from "../evidence/highlighted.tsx";
import { usePageContext } from "../page-context.tsx";

/** Which silence it is, and where a record says more, what. */
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
