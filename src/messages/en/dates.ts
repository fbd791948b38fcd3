/** Messages for dates that are not plain days, in English. */

export const dates = {
  date: {
    /** A day as `Intl` writes it. */
    day: (date: string) => date,
    approximate: (date: string) => `around ${date}`,
    uncertain: (date: string) => `${date} (uncertain)`,
    approximateUncertain: (date: string) => `around ${date} (uncertain)`,
    between: (start: string, end: string) => `${start} to ${end}`,
    from: (start: string) => `${start} or later`,
    until: (end: string) => `${end} or earlier`,
    decade: (year: number) => `${year}s, year not given`,
    century: (year: number) => `${year} to ${year + 99}, year not given`,
    millennium: (year: number) => `${year} to ${year + 999}, year not given`,
    season: (season: 1 | 2 | 3 | 4, year: string) =>
      `${{ 1: "spring", 2: "summer", 3: "autumn", 4: "winter" }[season]} ${year}`,
  },
};
