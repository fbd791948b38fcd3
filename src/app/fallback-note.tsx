import { createContext, use, useLayoutEffect, useState } from "react";
import { usePageContext } from "../parts/page-context.tsx";

/** True while the build renders a page that has texts without a translation, which only its HTML tells. */
export const HasFallback = createContext(false);

/** Returns true if the document shows a text that has no translation into the language of the page. */
function isThere(): boolean {
  return document.querySelector("main [data-fallback]") !== null;
}

/** Says once that some texts of the page are in another language. Each of them names its language itself. */
export function FallbackNote() {
  const { messages } = usePageContext();
  const rendered = use(HasFallback);
  const [isShown, setShown] = useState(() => rendered || (typeof document !== "undefined" && isThere()));
  // Only the document tells what the page shows. After each change of the page, and before it is painted.
  // oxlint-disable-next-line react/set-state-in-effect, react-hooks/exhaustive-deps -- The state is a boolean, so it settles.
  useLayoutEffect(() => setShown(isThere()));
  return isShown && <p className="mb-3 text-sm text-muted">{messages.untranslated}</p>;
}
