import { usePageContext } from "../page-context.tsx";

/** Says on paper that the script had not yet done what the address asks for; the styles show it only then. */
export function PrintedEarly() {
  const { messages } = usePageContext();
  return <p className="printed-early mt-3 border-y border-line py-2">{messages.printedEarly}</p>;
}
