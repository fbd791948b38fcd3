/** The model does not arrive, or is not what the build checked: the page stays, and the reader can try again. */
import type { Route } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import { questionsOf, resultOf, searchField } from "./comparison.ts";
import { model } from "./corpus.ts";
import { expect, MODEL_FILE, test, untilHydrated } from "./fixtures.ts";

const FAULTS: Record<string, { readonly answer: (route: Route) => Promise<void>; readonly noise: RegExp[] }> =
  {
    "answers with status 500": {
      answer: (route) => route.fulfill({ status: 500, body: "" }),
      noise: [/status of 500/u, /integrity/u],
    },
    "is another JSON": {
      answer: (route) => route.fulfill({ contentType: "application/json", body: "{}" }),
      noise: [/integrity/u],
    },
    "never arrives": {
      answer: (route) => route.abort("connectionreset"),
      noise: [/failed request.*corpus/u, /ERR_CONNECTION_RESET/u],
    },
  };

for (const [fault, { answer, noise }] of Object.entries(FAULTS)) {
  test(`the model ${fault}: the page stays, and “Try again” works once the fault is gone`, async ({
    page,
    expectNoise,
  }) => {
    expectNoise(...noise);
    await page.route(MODEL_FILE, answer);
    await page.goto("./");
    const notice = page.getByRole("alert");
    await expect(notice).toContainText(en.failure.model);
    await expect(questionsOf(page)).toHaveCount(model.issues.length);

    const retry = notice.getByRole("button", { name: en.failure.retry });
    await retry.click();
    await expect(retry, "a second failure says so again").toBeVisible();
    await expect(notice).toContainText(en.failure.model);

    await page.unroute(MODEL_FILE);
    await retry.click();
    await untilHydrated(page);
    await expect(notice).toHaveCount(0);
    await searchField(page).fill("peshmerga");
    await expect(resultOf(page)).toHaveText(/^\d+ of/u);
  });
}
