import { act } from "react";
import { createRoot } from "react-dom/client";
import { MemoryRouter, useLocation } from "react-router";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Link } from "./link.tsx";

function Address() {
  const { pathname, search, hash } = useLocation();
  return <output>{pathname + search + hash}</output>;
}

let root: HTMLElement;
let close: () => void;

async function show(link: React.ReactElement): Promise<void> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const reactRoot = createRoot(root);
  close = () => act(() => reactRoot.unmount());
  await act(async () =>
    reactRoot.render(
      <MemoryRouter basename="/base" initialEntries={["/base/here?q=1"]}>
        {link}
        <Address />
      </MemoryRouter>,
    ),
  );
}

async function select(keys: MouseEventInit = {}): Promise<MouseEvent> {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, button: 0, ...keys });
  await act(async () => root.querySelector("a")?.dispatchEvent(event));
  return event;
}

const address = () => root.querySelector("output")?.textContent;

describe("Link", () => {
  beforeEach(() => {
    root = document.body.appendChild(document.createElement("div"));
  });
  afterEach(() => {
    close();
    root.remove();
  });

  it("has an address below the base path", async () => {
    await show(<Link to="/there?q=2#top">There</Link>);
    expect(root.querySelector("a")?.getAttribute("href")).toBe("/base/there?q=2#top");
  });

  it("leads to its address without loading a document", async () => {
    await show(<Link to="/there?q=2#top">There</Link>);
    expect((await select()).defaultPrevented).toBe(true);
    expect(address()).toBe("/there?q=2#top");
  });

  it("leaves a click with a modifier key to the browser", async () => {
    await show(<Link to="/there">There</Link>);
    root.addEventListener("click", (event) => {
      expect(event.defaultPrevented).toBe(false);
      event.preventDefault();
    });
    await select({ ctrlKey: true });
    expect(address()).toBe("/here?q=1");
  });

  it("does not lead on if its own handler prevents it", async () => {
    await show(
      <Link to="/there" onClick={(event) => event.preventDefault()}>
        There
      </Link>,
    );
    await select();
    expect(address()).toBe("/here?q=1");
  });
});
