/** An invented article of nine paragraphs, and how an author codes it at the desk: eight stances with all their parts. */

/** Words of the article that an author selects. */
export interface PlannedExcerpt {
  readonly words: string;
  readonly speaker?: string;
  readonly attribution: string;
  readonly verb?: string;
}

export interface PlannedStance {
  readonly actor: string;
  readonly issue: string;
  readonly position: string;
  readonly summary: string;
  readonly evidence: readonly PlannedExcerpt[];
  readonly timing?: string;
  readonly condition?: string;
  readonly reasons: readonly { readonly summary: string; readonly evidence: readonly PlannedExcerpt[] }[];
}

/** An article, and the records that an author makes of it. */
export interface CodingPlan {
  readonly headline: string;
  readonly publisher: string;
  readonly url: string;
  readonly date: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  /** The summary of each paragraph. */
  readonly summaries: readonly string[];
  /** The names of the actors, each with its type. */
  readonly actors: Readonly<Record<string, string>>;
  /** The titles of the issues, each with its question. */
  readonly issues: Readonly<Record<string, string>>;
  readonly stances: readonly PlannedStance[];
}

const MAYOR = "Odile Marchand";
const COUNCIL = "Fernwick Council";
const LEAGUE = "Harbour League";

const said = (words: string, verb: string): PlannedExcerpt => ({
  ...{ words, speaker: MAYOR, attribution: "paraphrase", verb },
});
const quoted = (words: string, speaker: string): PlannedExcerpt => ({
  ...{ words, speaker, attribution: "direct-quote" },
});

/** The invented article. */
export const INVENTED_PLAN: CodingPlan = {
  headline: "Fernwick would close its old harbour bridge",
  publisher: "The Fernwick Ledger",
  url: "https://ledger.example/old-bridge",
  date: "2031-05-02",
  language: "en-CA",
  paragraphs: [
    "FERNWICK — The harbour town of Fernwick has argued over its iron bridge for a decade, and the coming vote has made the argument louder.",
    "Fernwick Council would close the bridge to cars before the winter and hand its two lanes to the tram, Mayor Odile Marchand said on Friday.",
    "The town would not wait for the inspectors — their report is due in the spring — to act, she added.",
    "“We will take the cars off the bridge at once. We have said so since the first crack.”",
    "There are better ways to cross, such as a ferry that runs at night, a footpath below the tracks, and a bus on the eastern road, Marchand said.",
    "She defended the plan by saying that the bridge was never built for cars, nor repaired for them.",
    "“Fernwick pays for its own roads, and we will have our own say over the harbour under a new charter,” she said.",
    "“We mean it, and we have meant it all along,” she told the council.",
    "The ferry to Osk Island, which was not built by the town either, would stay as it is if the budget passes, Marchand said. “Keep the cranes,” the Harbour League answered.",
  ],
  summaries: [
    "The article says that Fernwick has argued over its bridge for ten years.",
    "The mayor says that the council would close the bridge to cars and give it to the tram.",
    "The mayor says that the town would not wait for a report.",
    "The mayor says that cars would be taken off at once.",
    "The mayor names other ways to cross.",
    "The mayor gives a reason: the bridge was not built for cars.",
    "The mayor says that the town would have its own say over the harbour.",
    "The mayor says that the town has meant it all along.",
    "The mayor says that the ferry would stay; the Harbour League wants to keep the cranes.",
  ],
  actors: { [MAYOR]: "person", [COUNCIL]: "government", [LEAGUE]: "organization" },
  issues: {
    "Cars on the bridge": "Should cars use the bridge?",
    "The lanes of the bridge": "Who should have the lanes?",
    "The report of the inspectors": "Should the town wait for the report?",
    "Other ways to cross": "How should people cross?",
    "Say over the harbour": "Who decides on the harbour?",
    "The ferry to Osk": "Should the ferry change?",
    "The cranes": "Should the cranes stay?",
    "The night ferry": "Should a ferry run at night?",
  },
  stances: [
    {
      ...{ actor: COUNCIL, issue: "Cars on the bridge", position: "Close it to cars" },
      summary: "The mayor says that the council would take cars off the bridge at once.",
      evidence: [
        quoted("We will take the cars off the bridge at once.", MAYOR),
        said("would close the bridge to cars before the winter", "said"),
      ],
      timing: "Before the winter",
      condition: "If the vote goes its way",
      reasons: [
        {
          summary: "The bridge was never built for cars.",
          evidence: [said("the bridge was never built for cars, nor repaired for them", "defended")],
        },
      ],
    },
    {
      ...{ actor: COUNCIL, issue: "The lanes of the bridge", position: "Give them to the tram" },
      summary: "The mayor says that the council would hand the lanes to the tram.",
      evidence: [said("hand its two lanes to the tram", "said")],
      timing: "Before the winter",
      reasons: [],
    },
    {
      ...{ actor: COUNCIL, issue: "The report of the inspectors", position: "Act before it" },
      summary: "The mayor says that the town would not wait for the report.",
      evidence: [
        said("The town would not wait for the inspectors", "added"),
        quoted("We mean it, and we have meant it all along", MAYOR),
      ],
      timing: "Before the spring",
      reasons: [],
    },
    {
      ...{ actor: COUNCIL, issue: "Other ways to cross", position: "A footpath and a bus" },
      summary: "The mayor names a footpath and a bus as better ways to cross.",
      evidence: [said("a footpath below the tracks, and a bus on the eastern road", "said")],
      reasons: [],
    },
    {
      ...{ actor: COUNCIL, issue: "The night ferry", position: "Run one" },
      summary: "The mayor says that a ferry at night is a better way to cross.",
      evidence: [said("a ferry that runs at night", "said")],
      reasons: [],
    },
    {
      ...{ actor: COUNCIL, issue: "Say over the harbour", position: "The town decides" },
      summary: "The mayor says that the town would have its own say over the harbour.",
      evidence: [quoted("we will have our own say over the harbour under a new charter", MAYOR)],
      condition: "Under a new charter",
      reasons: [
        {
          summary: "The town pays for its own roads.",
          evidence: [quoted("Fernwick pays for its own roads", MAYOR)],
        },
      ],
    },
    {
      ...{ actor: COUNCIL, issue: "The ferry to Osk", position: "Leave it as it is" },
      summary: "The mayor says that the ferry to Osk Island would stay as it is.",
      evidence: [said("would stay as it is if the budget passes", "said")],
      condition: "If the budget passes",
      reasons: [],
    },
    {
      ...{ actor: LEAGUE, issue: "The cranes", position: "Keep them" },
      summary: "The Harbour League says that the cranes should be kept.",
      evidence: [quoted("Keep the cranes", LEAGUE)],
      reasons: [],
    },
  ],
};
