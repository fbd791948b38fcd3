/** Messages for dates that are not plain days, in French. */
import type { dates as en } from "../en/dates.ts";

export const dates: typeof en = {
  date: {
    // No line ends between the day and its month.
    day: (date) => date.replace(/^1\b/u, "1er").replace(" ", "\u00A0"),
    approximate: (date) => `vers ${date}`,
    uncertain: (date) => `${date} (incertain)`,
    approximateUncertain: (date) => `vers ${date} (incertain)`,
    between: (start, end) => `${start} à ${end}`,
    from: (start) => `${start} ou après`,
    until: (end) => `${end} ou avant`,
    decade: (year) => `années ${year}, année non précisée`,
    century: (year) => `${year} à ${year + 99}, année non précisée`,
    millennium: (year) => `${year} à ${year + 999}, année non précisée`,
    season: (season, year) => `${{ 1: "printemps", 2: "été", 3: "automne", 4: "hiver" }[season]} ${year}`,
  },
};
