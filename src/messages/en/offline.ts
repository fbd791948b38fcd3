/** Messages for what happens without a network or when something fails, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const offline = {
  offline: {
    ready: "Ready to work offline.",
    saved: (size: string) => `Saved for offline reading (${size}).`,
    version: (date: string, version: string) => `These data were checked on ${date} (version ${version}).`,
    notSaved: "Not saved for offline reading.",
    now: "Offline now.",
    dismiss: "Dismiss",
    newer: "A newer version is ready.",
    newData: (date: string) => `Its data were checked on ${date}.`,
    sameData: "The data have not changed.",
    newCorrections: (n: number) => plural(n, { one: "1 new correction:", other: `${n} new corrections:` }),
    accept: "Use it now",
    later: "Later",
    install: "Install",
  },
  failure: {
    title: "Something went wrong",
    body: "This page could not be shown. Nothing is lost: try again, or go back to the comparison.",
    model:
      "The data for searching and filtering did not arrive. You can still read this page. Check your connection, then try again.",
    lost: "This page is not kept on this device, and the network does not answer.",
    shell: "This page is slow to come, or a part of it is missing. It needs JavaScript here.",
    retry: "Try again",
    retrying: "Trying again …",
  },
};
