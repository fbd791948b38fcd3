/** Messages for what happens without a network or when something fails, in English. */
import { pluralizer } from "../plural.ts";

const plural = pluralizer("en");

export const offline = {
  offline: {
    ready: "This site now works offline.",
    saved: (megabytes: number) => `Saved for offline reading (${megabytes}\u00A0MB).`,
    version: (date: string, version: string) => `Data as of ${date} (version ${version}).`,
    notSaved: "Not saved for offline reading.",
    now: "You are offline.",
    dismiss: "Dismiss",
    newer: "A newer version is ready.",
    newData: (date: string) => `Its data is as of ${date}.`,
    sameData: "The data has not changed.",
    newCorrections: (n: number) => plural(n, { one: "1 new correction:", other: `${n} new corrections:` }),
    accept: "Update now",
    later: "Later",
    install: "Install as an app",
  },
};
