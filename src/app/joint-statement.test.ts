/** An entry of a question that two actors share, because both made one statement. */
import { describe, expect, it } from "vitest";
import { en } from "../messages/en/en.ts";
import type { Corpus } from "../model/schema.ts";
import { corpusOf, smallCorpus } from "../testing/corpus-builder.ts";
import { renderRoute } from "../testing/render-route.tsx";

/** The made-up corpus with a stance that two mayors share. The second had another position before. */
function jointCorpus(change: (stances: Corpus["stances"][number][]) => void = () => {}): Corpus {
  const files = smallCorpus();
  const { actors } = files["actors.json"];
  const { stances } = files["sources/bridge.json"];
  for (const [id, name] of [
    ["rosa", "Rosa"],
    ["karl", "Karl"],
  ] as const)
    actors.push({ id, name: { en: name }, type: "person" });
  const shared = {
    ...{ issue: "bridge", position: "rebuild", statedOn: "2020-05-01", summary: { en: "Both support it." } },
    evidence: ["greens-want"],
  };
  const before = { ...shared, position: "wait", statedOn: "2019", summary: { en: "Karl was against it." } };
  stances.push(
    { ...shared, id: "rosa-rebuild", actor: "rosa" },
    { ...shared, id: "karl-rebuild", actor: "karl" },
    { ...before, id: "karl-wait", actor: "karl" },
  );
  change(stances);
  return corpusOf(files);
}

const historyLinks = (html: string) =>
  [...html.matchAll(/<a[^>]*href="([^"]*)#history"[^>]*>(.*?)<\/a>/gu)].map(([, to, name = ""]) => [
    to,
    name.replaceAll(/<[^>]*>/gu, ""),
  ]);

describe("an entry of two actors", () => {
  it("gives the earlier stance to the actor who had it", async () => {
    const html = await renderRoute("/", jointCorpus());
    expect(historyLinks(html)).toEqual([
      ["/stances/karl-rebuild", `Karl: ${en.stance.earlier(1)}: The bridge`],
    ]);
  });

  it("has a link for each actor with earlier stances", async () => {
    const html = await renderRoute(
      "/",
      jointCorpus((stances) => {
        const last = stances.at(-1);
        if (last) stances.push({ ...last, id: "rosa-wait", actor: "rosa" });
      }),
    );
    expect(historyLinks(html).map(([to]) => to)).toEqual(["/stances/rosa-rebuild", "/stances/karl-rebuild"]);
  });

  it("has its date if one of the two has stances of other dates", async () => {
    const html = await renderRoute(
      "/",
      jointCorpus((stances) => {
        for (const stance of stances) if (stance.statedOn !== "2019") stance.statedOn = "2020-04-01";
      }),
    );
    expect(html).toMatch(/id="voice-karl-rebuild".*?April 1, 2020/u);
  });
});
