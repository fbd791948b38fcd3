import { act } from "react";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { en } from "../../messages/en/en.ts";
import { allLoaded } from "../../reading/page-text.ts";
import { realModel } from "../../testing/real-corpus.ts";
import { PageContextProvider } from "../page-context.tsx";
import {
  loadedModule,
  loadOnDemand,
  loadPartsBelow,
  type OnDemand,
  OnDemandPart,
  OnDemandWhenNear,
  PartError,
} from "./on-demand.tsx";

interface Module {
  readonly text: string;
}

let root: Root;
let box: HTMLElement;
/** The errors that React reports as caught. */
let caught: unknown[];

beforeEach(() => {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  box = document.body.appendChild(document.createElement("div"));
  caught = [];
  root = createRoot(box, { onCaughtError: (error) => caught.push(error) });
});
afterEach(async () => {
  await act(async () => root.unmount());
  box.remove();
});

const pageWith = (part: OnDemand<Module>) => (
  <PageContextProvider model={realModel} locale="en" messages={en} regionNames={{}} loadMessages={allLoaded}>
    <OnDemandPart part={part}>{({ text }) => <p>{text}</p>}</OnDemandPart>
  </PageContextProvider>
);

const show = (part: OnDemand<Module>) => act(async () => root.render(pageWith(part)));

describe("loadOnDemand", () => {
  it("keeps what it loaded", async () => {
    const load = vi.fn<() => Promise<Module>>(() => Promise.resolve({ text: "here" }));
    const part: OnDemand<Module> = { load, messages: [] };
    await Promise.all([loadOnDemand(part, allLoaded), loadOnDemand(part, allLoaded)]);
    expect(loadedModule(part, allLoaded)).toEqual({ text: "here" });
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("forgets a load that failed, and loads again when asked", async () => {
    const load = vi
      .fn<() => Promise<Module>>(() => Promise.resolve({ text: "here" }))
      .mockRejectedValueOnce(new Error("gone"));
    const part: OnDemand<Module> = { load, messages: [] };
    await expect(loadOnDemand(part, allLoaded)).rejects.toThrow(PartError);
    expect(loadedModule(part, allLoaded)).toBeUndefined();
    await loadOnDemand(part, allLoaded);
    expect(loadedModule(part, allLoaded)).toEqual({ text: "here" });
  });

  it("loads again after messages that did not load", async () => {
    const loadMessages = vi
      .fn<() => Promise<void>>(() => Promise.resolve())
      .mockRejectedValueOnce(new Error("gone"));
    const part: OnDemand<Module> = { load: () => Promise.resolve({ text: "here" }), messages: ["panels"] };
    await expect(loadOnDemand(part, loadMessages)).rejects.toThrow(PartError);
    await loadOnDemand(part, loadMessages);
    expect(loadMessages).toHaveBeenLastCalledWith(["panels"]);
    expect(loadedModule(part, loadMessages)).toEqual({ text: "here" });
  });
});

describe("OnDemandPart", () => {
  it("shows the part once it is loaded", async () => {
    await show({ load: () => Promise.resolve({ text: "here" }), messages: [] });
    expect(box.textContent).toBe("here");
  });

  it("shows a loaded part in its first render", async () => {
    const part: OnDemand<Module> = { load: () => Promise.resolve({ text: "here" }), messages: [] };
    await loadOnDemand(part, allLoaded);
    expect(renderToString(pageWith(part))).toContain("<p>here</p>");
  });

  it("says that a part did not load, and loads it again when asked", async () => {
    let isThere = false;
    const load = () => (isThere ? Promise.resolve({ text: "here" }) : Promise.reject(new Error("gone")));
    await show({ load, messages: [] });
    expect(box.querySelector("[role=alert]")?.textContent).toContain(en.failure.part);
    expect(caught.every((error) => error instanceof PartError)).toBe(true);
    isThere = true;
    await act(async () => box.querySelector("button")?.click());
    expect(box.textContent).toBe("here");
  });

  it("goes on to another part after one that did not load", async () => {
    await show({ load: () => Promise.reject(new Error("gone")), messages: [] });
    await show({ load: () => Promise.resolve({ text: "another" }), messages: [] });
    expect(box.textContent).toBe("another");
  });
});

const whenNear = (part: OnDemand<Module>) => (
  <PageContextProvider model={realModel} locale="en" messages={en} regionNames={{}} loadMessages={allLoaded}>
    <OnDemandWhenNear part={part}>{({ text }) => <button type="button">{text}</button>}</OnDemandWhenNear>
  </PageContextProvider>
);

describe("OnDemandWhenNear", () => {
  /** Reports to each observer that what it observes is near. */
  let comeNear: () => void;

  beforeEach(() => {
    const reports = new Set<() => void>();
    comeNear = () => {
      for (const report of reports) report();
    };
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        constructor(report: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
          reports.add(() => report([{ isIntersecting: true }]));
        }
        observe(): void {
          // The test reports.
        }
        disconnect(): void {
          reports.clear();
        }
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ["comes near", () => comeNear()],
    ["uses the page", () => dispatchEvent(new Event("pointerdown"))],
    ["goes to another address", () => loadPartsBelow()],
  ])("keeps the HTML of the build, and loads when the reader %s", async (_, come) => {
    const load = vi.fn<() => Promise<Module>>(() => Promise.resolve({ text: "here" }));
    const html = renderToString(whenNear({ load, messages: [], here: { text: "here" } }));
    const place = document.body.appendChild(document.createElement("div"));
    place.innerHTML = html;
    const before = place.querySelector("button");
    let hydrated: Root | undefined;
    await act(async () => {
      hydrated = hydrateRoot(place, whenNear({ load, messages: [] }));
    });
    expect(load).not.toHaveBeenCalled();
    expect(place.querySelector("button")).toBe(before);
    await act(async () => come());
    expect(load).toHaveBeenCalledTimes(1);
    expect(place.querySelector("button"), "React takes the same element over").toBe(before);
    expect(place.textContent).toBe("here");
    await act(async () => hydrated?.unmount());
    place.remove();
  });
});
