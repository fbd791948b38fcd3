import { useState } from "react";
import { Button } from "../ui/button.tsx";
import { Popover } from "../ui/popover.tsx";
import { chooseTheme, currentTheme, type Theme, THEMES } from "../ui/theme.ts";
import { usePageContext } from "../parts/page-context.tsx";

/** The settings of the site's look, which this device keeps. They need the script. */
export function DisplayPanel({ onKeys }: { readonly onKeys: () => void }) {
  const { messages } = usePageContext();
  const words = messages.display;
  const [theme, setTheme] = useState<Theme>("system");
  const choose = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <div className="noscript:hidden">
      <Popover id="display" label={words.title} onOpen={() => setTheme(currentTheme())}>
        <fieldset>
          <legend className="mb-1 font-semibold">{words.theme}</legend>
          {THEMES.map((each) => (
            <label key={each} className="flex min-h-11 items-center gap-3 text-sm">
              <input
                type="radio"
                name="theme"
                checked={each === theme}
                onChange={() => choose(each)}
                className="size-5 shrink-0"
              />
              <span>{words.themes[each]}</span>
            </label>
          ))}
        </fieldset>
        <p className="mt-2 mb-3 text-xs text-muted">{words.kept}</p>
        <Button onClick={onKeys}>{messages.display.keys}</Button>
      </Popover>
    </div>
  );
}
