/** An author brings in a file that is no article: the desk says why, and keeps what is in its fields. */
import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { en } from "../messages/en/en.ts";
import { MAX_COPY_BYTES } from "../model/anchoring/read-copy.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { chooseFile, enter, first, settled, submit } from "../testing/use-page.ts";

const open = await opener();
let page: LivePage;
afterEach(() => page.close());

const field = () => first(page.root, "#desk-new-text");
const said = () => first(page.root, "form:has(#desk-new-text) [role=alert]").textContent;

test.each<[string, BlobPart, string]>([
  ["a file that is no text", Uint8Array.of(0, 1, 2), en.verify.problem.binary],
  ["a file of 5 MB", "x".repeat(5_000_000), en.verify.problem["too-long"]],
  ["a file of white space", " \n", en.verify.problem.empty],
  ["the code of a page", "<!doctype html>", en.verify.problem.html],
])("%s is refused with its reason", async (_, content, reason) => {
  page = await open("/desk");
  await enter(field(), "A text.");
  await chooseFile(first(page.root, "#desk-new-text-file"), new File([content], "article.txt"));
  await settled();
  expect(said()).toBe(reason);
  expect(field()).toHaveProperty("value", "A text.");
});

/** Pastes a text into the field; returns false if the page does not let it in. */
async function paste(text: string): Promise<boolean> {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  return act(async () => field().dispatchEvent(event));
}

test("a text that is too long is refused before it is in the field", async () => {
  page = await open("/desk");
  expect(await paste("x".repeat(MAX_COPY_BYTES + 1))).toBe(false);
  expect(said()).toBe(en.verify.problem["too-long"]);
  expect(await paste("A text.")).toBe(true);
  expect(said()).toBe("");
});

test("a text that is typed is checked when the author goes on", async () => {
  page = await open("/desk");
  await enter(field(), "x".repeat(MAX_COPY_BYTES + 1));
  await submit(first(page.root, "form:has(#desk-new-text)"));
  expect(said()).toBe(en.verify.problem["too-long"]);
});
