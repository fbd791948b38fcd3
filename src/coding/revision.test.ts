import { expect, it } from "vitest";
import { nextRevision } from "./revision.ts";

it("saves the first state of a draft, and each after the one that is stored", () => {
  expect(nextRevision(undefined, 0)).toEqual({ revision: 1 });
  expect(nextRevision(1, 1)).toEqual({ revision: 2 });
});

it("does not save over the state of another tab, in whatever order they save", () => {
  expect(nextRevision(2, 1)).toEqual({ problem: "newer" });
  expect(nextRevision(1, 2)).toEqual({ problem: "newer" });
  expect(nextRevision(1, 0)).toEqual({ problem: "newer" });
});

it("does not bring back a draft that was deleted", () => {
  expect(nextRevision(undefined, 3)).toEqual({ problem: "deleted" });
});
