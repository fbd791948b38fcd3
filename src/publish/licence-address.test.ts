import { expect, it } from "vitest";
import { licenceAddress } from "./licence-address.ts";

it.each([
  ["CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0"],
  ["https://council.example/licence", "https://council.example/licence"],
  ["CC-BY-4.0 OR MIT", undefined],
  ["public domain", undefined],
])("the address of the licence %j is %s", (licence, address) => {
  expect(licenceAddress(licence)).toBe(address);
});
