/** Whoever has opened one page in one language can read the whole site in each, with no network. */
import { LANGUAGES } from "../src/testing/languages.ts";
import { model, paths, stanceOf, textsIn } from "./corpus.ts";
import { below, expect, heading, test, untilHydrated } from "./fault-fixtures.ts";

test.use({ site: "main", locale: "en" });

const stance = stanceOf("ndp-end-iraq-syria-combat");

for (const [visited, other] of [LANGUAGES, LANGUAGES.toReversed()] as const)
  test(`after a visit in ${visited?.locale}, a page opens in ${other?.locale} without a network, and the switch leads back`, async ({
    page,
    server,
  }) => {
    if (!visited || !other) throw new Error("The site has two languages.");
    await page.goto(below(visited.at(paths.home)));
    await untilHydrated(page);
    await expect(page.getByText(visited.messages.offline.ready)).toBeVisible();
    server.cut();

    const root = page.locator("html");
    const { say, positionLabel } = textsIn(other);
    await page.goto(below(other.at(paths.home)));
    await untilHydrated(page);
    await expect(root).toHaveAttribute("lang", other.locale);
    await expect(heading(page)).toHaveText(say(model.title));
    await page.goto(below(other.at(paths.stance(stance.id))));
    await untilHydrated(page);
    await expect(heading(page)).toContainText(positionLabel(stance.issue, stance.position));

    const languages = page.getByRole("navigation", { name: other.messages.languages });
    await languages.getByRole("link").click();
    await expect(page).toHaveURL(new RegExp(`${visited.at(paths.stance(stance.id))}$`, "u"));
    await expect(root).toHaveAttribute("lang", visited.locale);
    const own = textsIn(visited);
    await expect(heading(page)).toContainText(own.positionLabel(stance.issue, stance.position));
  });

for (const { locale, messages, at } of LANGUAGES)
  test(`an embed in ${locale} says in its language that there is no network`, async ({ page, server }) => {
    await page.goto(below(at(paths.home)));
    await untilHydrated(page);
    await expect(page.getByText(messages.offline.ready)).toBeVisible();
    server.cut();
    await page.goto(below(at(paths.embed.stance(stance.id))));
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.getByText(messages.savedCopy.lost)).toBeVisible();
  });
