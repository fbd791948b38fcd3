import { createContext, use, useLayoutEffect, useState } from "react";
import { usePageContext } from "../parts/page-context.tsx";

/** True while the build renders a page again whose HTML has shown texts without a translation. */
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
  // The texts of a page are known from its document alone. Reads it after each change of the page, before it is painted.
  // oxlint-disable-next-line react/set-state-in-effect, react-hooks/exhaustive-deps -- The state is a boolean, so it settles.
  useLayoutEffect(() => setShown(isThere()));
  return isShown && <p className="mb-3 text-sm text-muted">{messages.untranslated}</p>;
}
