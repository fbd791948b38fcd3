/** Messages for dates that are not plain days, in German. */
import type { dates as en } from "../en/dates.ts";

export const dates: typeof en = {
  date: {
    day: (date) => date,
    approximate: (date) => `etwa ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    approximateUncertain: (date) => `etwa ${date} (unsicher)`,
    between: (start, end) => `${start} bis ${end}`,
    from: (start) => `${start} oder später`,
    until: (end) => `${end} oder früher`,
    decade: (year) => `${year}er Jahre, genaues Jahr nicht genannt`,
    century: (year) => `${year} bis ${year + 99}, genaues Jahr nicht genannt`,
    millennium: (year) => `${year} bis ${year + 999}, genaues Jahr nicht genannt`,
    season: (season, year) => `${{ 1: "Frühjahr", 2: "Sommer", 3: "Herbst", 4: "Winter" }[season]} ${year}`,
  },
};
