/** Messages for corrections, in English. */

export const corrections = {
  correction: {
    title: "Corrections",
    entry: (date: string) => `Corrected: ${date}`,
    silence: (actor: string, issue: string, kind: string) => `${actor}, ${issue}: ${kind}`,
    was: "Was",
    now: "Now",
    why: "Why",
  },
};
