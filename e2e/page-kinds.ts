/** One path for every kind of page and for every state that looks different. */
import { ISSUES, model, paths, SOURCE } from "./corpus.ts";

/** Addresses of pages to read. */
export const PAGES = {
  "the home page": paths.home,
  "all actors": paths.actors,
  "all stances": paths.stances,
  "a stance": paths.stance("ndp-end-iraq-syria-combat"),
  "an actor": paths.actor("ndp"),
  "an actor who only speaks": paths.actor("tom-mulcair"),
  "an issue": paths.issue(ISSUES.several),
  "an issue with one position": paths.issue(ISSUES.single),
  "a source": paths.source(SOURCE),
  "the timeline": paths.timeline,
  "an empty comparison": paths.compare,
  "the page about": paths.about,
  "the page of the data": paths.data,
} as const;

/** Pages to work at, of which the script makes the most and paper holds nothing. */
export const TOOLS = { "the coding desk": paths.desk } as const;

const PAIR = "ndp-end-iraq-syria-combat,ndp-keep-ukraine-training";
const MORE = model.stances
  .filter(({ actor, responses = [] }) => actor !== "ndp" && responses.length > 0)
  .slice(0, 2)
  .map(({ id }) => id)
  .join(",");

/** States of the home page and of the compare page. */
export const STATES = {
  "followed actors": `${paths.home}?follow=ndp,france`,
  "the timeline of a selection": `${paths.timeline}?actor=ndp,harper-government`,
  "a search": `${paths.home}?q=kurdish`,
  "a search in the table": `${paths.stances}?q=training`,
  "a search among the actors": `${paths.actors}?q=training`,
  "a selection": `${paths.home}?actor=ndp,conservatives&silence=not-mentioned&kind=party`,
  "a dropped value": `${paths.home}?issue=nonsense-${"x".repeat(300)}`,
  "an earlier date": `${paths.home}?from=2000&asof=2015-03`,
  "nothing found": `${paths.home}?q=zzzzzz`,
  "four stances side by side": `${paths.compare}?stances=${PAIR},${MORE}`,
  "actors side by side": `${paths.compare}?actors=ndp,harper-government,conservatives`,
  "one stance to compare": `${paths.compare}?stances=ndp-keep-ukraine-training`,
} as const;

/** An address that the site does not have. */
export const UNKNOWN = paths.stance("ndp-end-iraq-syria-combta");

/** Former addresses of the site of renamed records, each with the address that it leads to. */
export const FORMER = {
  "a stance that was renamed": {
    address: "/stances/greens-renew",
    to: "/stances/greens-rebuild",
    heading: "Rebuild it",
  },
  "an actor that was merged, in German": {
    address: "/de/actors/old-council",
    to: "/de/actors/council",
    heading: "The council",
  },
  "an issue that was renamed": { address: "/issues/old-bridge", to: "/issues/bridge", heading: "The bridge" },
  "an issue that is a stance now": {
    address: "/issues/greens-on-bridge",
    to: "/stances/greens-rebuild",
    heading: "Rebuild it",
  },
  "a source that was renamed": {
    address: "/sources/hilltown-news",
    to: "/sources/bridge",
    heading: "A bridge too old",
  },
  "a stance that is an event now": {
    address: "/stances/council-meets",
    to: "/sources/bridge#event-meeting",
    heading: "A bridge too old",
  },
  "a stance that is an excerpt now": {
    address: "/stances/ana-gruen-rebuild",
    to: "/sources/bridge#p2",
    heading: "A bridge too old",
  },
  "a stance that is a silence now": {
    address: "/stances/council-keep-ferry",
    to: "/actors/council#silence-ferry",
    heading: "The council",
  },
} as const;
