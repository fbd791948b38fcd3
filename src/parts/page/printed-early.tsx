import { usePageContext } from "../page-context.tsx";

/** A note on paper that the page was printed before the script applied the query. CSS shows it only in that case. */
export function PrintedEarly() {
  const { messages } = usePageContext();
  return <p className="printed-early mt-3 border-y border-line py-2">{messages.printedEarly}</p>;
}
