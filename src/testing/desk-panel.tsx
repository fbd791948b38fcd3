/** Renders a panel of the desk with a draft that its steps change, for tests in a simulated browser. */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Draft } from "../coding/draft.ts";
import { type History, perform, startHistory, type Step } from "../coding/history.ts";
import { en } from "../messages/en/en.ts";
import { PageContextProvider } from "../parts/page-context.tsx";
import { allLoaded } from "../reading/page-text.ts";
import type { Elements } from "../ui/content.ts";
import { smallModel } from "./corpus-builder.ts";

export interface PanelProps {
  readonly draft: Draft;
  readonly perform: (step: Step) => void;
}

export interface ShownPanel {
  readonly box: HTMLElement;
  readonly history: () => History;
  /** Selects the button with a name. */
  readonly press: (name: string) => Promise<void>;
  /** Writes into a field, or selects an option, by its id. */
  readonly write: (id: string, value: string) => Promise<void>;
  readonly toggle: (name: string) => Promise<void>;
  readonly choose: (id: string, file: File) => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** Calls React as a browser does when a control gets a value. */
function setValue(control: HTMLInputElement | HTMLSelectElement, value: string): void {
  const prototype: object = Object.getPrototypeOf(control) as object;
  Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(control, value);
  control.dispatchEvent(new Event(control.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
}

/** Shows a panel. */
export async function showPanel(draft: Draft, panel: (props: PanelProps) => Elements): Promise<ShownPanel> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const box = document.body.appendChild(document.createElement("div"));
  const root = createRoot(box);
  let history = startHistory(draft);
  const render = () =>
    root.render(
      <PageContextProvider
        {...{ model: smallModel(), locale: "en", messages: en, regionNames: {}, loadMessages: allLoaded }}
      >
        {panel({
          draft: history.draft,
          perform: (step) => {
            history = perform(history, step);
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
  return {
    box,
    history: () => history,
    press: (name) => act(async () => find("button", name).click()),
    write: (id, value) =>
      act(async () => {
        const control = box.querySelector<HTMLInputElement | HTMLSelectElement>(`[id="${id}"]`);
        if (!control) throw new Error(`There is no control ${id}.`);
        setValue(control, value);
      }),
    toggle: (name) => act(async () => find("label", name).querySelector("input")?.click()),
    choose: async (id, file) => {
      const input = box.querySelector<HTMLInputElement>(`[id="${id}"]`);
      if (!input) throw new Error(`There is no field ${id}.`);
      Object.defineProperty(input, "files", { value: [file], configurable: true });
      await act(async () => {
        input.dispatchEvent(new Event("change", { bubbles: true }));
        // The file is read before the panel goes on.
        await file.arrayBuffer();
      });
    },
    unmount: async () => {
      await act(async () => root.unmount());
      box.remove();
    },
  };
}
