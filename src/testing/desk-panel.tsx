/** Renders a panel of the desk with a draft that its steps change, for tests in a simulated browser. */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Draft } from "../coding/draft.ts";
import type { Edit } from "../coding/edit.ts";
import { type EditedDraft, perform, startEdits } from "../coding/edited-draft.ts";
import { en } from "../messages/en/en.ts";
import { PageContextProvider } from "../parts/page-context.tsx";
import { allLoaded } from "../reading/page-text.ts";
import type { Elements } from "../ui/content.ts";
import { smallModel } from "./corpus-builder.ts";
import { chooseFile, enter, first } from "./use-page.ts";

interface PanelProps {
  readonly draft: Draft;
  readonly perform: (edit: Edit) => void;
}

export interface ShownPanel {
  readonly box: HTMLElement;
  readonly edited: () => EditedDraft;
  /** Selects the button with a name. */
  readonly press: (name: string) => Promise<void>;
  /** Writes into a field, or selects an option, by its id. */
  readonly write: (id: string, value: string) => Promise<void>;
  readonly toggle: (name: string) => Promise<void>;
  readonly choose: (id: string, file: File) => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** Shows a panel. */
export async function showPanel(draft: Draft, panel: (props: PanelProps) => Elements): Promise<ShownPanel> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const box = document.body.appendChild(document.createElement("div"));
  const root = createRoot(box);
  let edited = startEdits(draft);
  const render = () =>
    root.render(
      <PageContextProvider
        {...{ model: smallModel(), locale: "en", messages: en, regionNames: {}, loadMessages: allLoaded }}
      >
        {panel({
          draft: edited.draft,
          perform: (edit) => {
            edited = perform(edited, { edit });
            render();
          },
        })}
      </PageContextProvider>,
    );
  await act(async () => render());
  const find = (selector: string, name: string): HTMLElement => {
    const found = [...box.querySelectorAll<HTMLElement>(selector)].find(
      (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
    );
    if (!found) throw new Error(`There is no ${selector} “${name}”: ${box.textContent}`);
    return found;
  };
  const byId = (id: string) => first(box, `[id="${id}"]`);
  return {
    box,
    edited: () => edited,
    press: (name) => act(async () => find("button", name).click()),
    write: (id, value) => enter(byId(id), value),
    toggle: (name) => act(async () => find("label", name).querySelector("input")?.click()),
    choose: async (id, file) => {
      await chooseFile(byId(id), file);
      // The file is read before the panel goes on.
      await act(() => file.arrayBuffer());
    },
    unmount: async () => {
      await act(async () => root.unmount());
      box.remove();
    },
  };
}
