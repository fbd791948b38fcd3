/** The actors that a reader follows, as the entries of the questions mark them. */
import { afterEach, expect, test } from "vitest";
import { en } from "../messages/en/en.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { type LivePage, opener } from "../testing/live-page.tsx";
import { RESULT_ID } from "../parts/selection/search.ts";
import { click, first, named } from "../testing/use-page.ts";

/** The small corpus, with the stance of one actor as that of two whom the source characterizes alike. */
function corpusWithPair() {
  const corpus = corpusOf(smallCorpus());
  const council = corpus.actors.at(-1);
  const [stance] = corpus.stances;
  if (!council || !stance) throw new Error("The small corpus has actors and a stance.");
  const said = { ...stance, responses: [] };
  return {
    ...corpus,
    actors: [...corpus.actors, { ...council, id: "left" }, { ...council, id: "right" }],
    stances: [
      { ...said, id: "of-left", actor: "left" },
      { ...said, id: "of-right", actor: "right" },
      ...corpus.stances,
    ],
  };
}

const open = await opener(corpusWithPair());
let page: LivePage;

afterEach(() => page.close());

/** How the entries mark each name, by the stance that it links to; `undefined` if they mark none. */
function marks() {
  const names = page.root.querySelectorAll<HTMLElement>(".question a[data-stance]");
  return Object.fromEntries(
    Array.from(names, (name) => [
      name.dataset["stance"],
      name.closest<HTMLElement>("[data-follow]")?.dataset["follow"],
    ]),
  );
}

test("an entry of two actors marks the name of the one that is followed, and not the other", async () => {
  page = await open("/?follow=left");
  const entryOf = (id: string) => first(page.root, `.question a[data-stance="${id}"]`).closest("li");
  expect(entryOf("of-left")).toBe(entryOf("of-right"));
  expect(marks()).toMatchObject({ "of-left": "on", "of-right": "off", "greens-rebuild": "off" });
  await page.go("/?follow=right");
  expect(marks()).toMatchObject({ "of-left": "off", "of-right": "on", "greens-rebuild": "off" });
  await page.go("/?follow=left,right");
  expect(marks()).toMatchObject({ "of-left": "on", "of-right": "on", "greens-rebuild": "off" });
  await page.go("/");
  expect(new Set(Object.values(marks()))).toEqual(new Set([undefined]));
});

test("screen readers are told how many actors are followed, and when nobody is any more", async () => {
  const told = () => first(page.root, `#${RESULT_ID}[role="status"]`).textContent;
  page = await open("/");
  const everyone = told();
  await page.go("/?follow=left,greens");
  expect(told()).toBe(`${everyone}, ${en.questions.following(2, 1)}`);
  await page.go("/");
  expect(told()).toBe(everyone);
});

test("what the filters leave nothing of, the page says, and leads to the positions of everyone", async () => {
  page = await open("/?follow=greens&attribution=paraphrase");
  expect(page.root.querySelector(".question")).toBeNull();
  expect(page.root.textContent).toContain(en.questions.noneFollowed(1));
  await click(named(page.root, "main a", en.questions.followNobody));
  expect(page.address()).toBe("/?attribution=paraphrase");
  expect(page.root.querySelector(".question")).not.toBeNull();
  expect(page.root.textContent).not.toContain(en.questions.noneFollowed(1));
});

test("an actor that has no stance at an earlier date stays among those that can be followed, as the tab stop", async () => {
  page = await open("/?follow=left&asof=2019-01-01");
  const name = first(page.root, "#follow-left");
  expect(name.getAttribute("aria-current")).toBe("true");
  expect(name.tabIndex).toBe(0);
  expect(name.textContent).toContain(en.counts.stances(0));
});
