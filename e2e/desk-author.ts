/** An author at the coding desk, whose clicks, keys and letters are counted. */
import type { Locator, Page } from "playwright/test";
import { en } from "../src/messages/en/en.ts";
import type { CodingPlan, PlannedExcerpt, PlannedStance } from "../src/testing/desk-article.ts";

const words = en.desk;

/** The most presses of an arrow key by which an author chooses one of a list. */
const MOST_STEPS = 4;

/** The clicks, keys and letters that coding takes. */
export interface Effort {
  /** Presses of a pointer; a selection with the mouse is one. */
  clicks: number;
  /** Keys that are no letters of a text. */
  keys: number;
  /** Letters besides the author's own words: searches, facts, verbs of the source. */
  letters: number;
  /** Letters of the author's own words: summaries, and the names of actors, issues and positions when they are made. */
  sentences: number;
}

/** A plan, and the names that the draft has by now. */
interface Coding {
  readonly plan: CodingPlan;
  readonly known: {
    readonly actors: Set<string>;
    readonly issues: Set<string>;
    /** The words of the excerpts. */
    readonly excerpts: Set<string>;
    /** The organization of each speaker who has one. */
    readonly organizations: Map<string, string>;
  };
}

/** The coding of a plan, before anything is coded. */
export function startCoding(plan: CodingPlan): Coding {
  return {
    plan,
    known: { actors: new Set(), issues: new Set(), excerpts: new Set(), organizations: new Map() },
  };
}

/** Uses the desk as an author does, and counts the effort. */
export class Author {
  readonly effort: Effort = { clicks: 0, keys: 0, letters: 0, sentences: 0 };
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(what: Locator): Promise<void> {
    this.effort.clicks += 1;
    await what.click();
  }

  /** Goes into a field, unless the desk has led there. */
  async enter(field: Locator): Promise<void> {
    await field.waitFor();
    const hasFocus = await field.evaluate((element) => element === document.activeElement);
    if (!hasFocus) await this.click(field);
  }

  async press(key: string): Promise<void> {
    this.effort.keys += 1;
    await this.#page.keyboard.press(key);
  }

  /** Types into a field. */
  async write(field: Locator, text: string, kind: "letters" | "sentences"): Promise<void> {
    await this.enter(field);
    this.effort[kind] += text.length;
    await field.fill(text);
  }

  field(name: string): Locator {
    return this.#page.getByRole("textbox", { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.#page.getByRole("button", { name, exact: true });
  }

  /** Chooses a record by the beginning of its name, or adds one of that name. */
  async choose(label: string, name: string, isKnown: boolean): Promise<void> {
    const field = this.#page.getByRole("combobox", { name: label, exact: true });
    const option = this.#page
      .getByRole("option", { name: isKnown ? name : words.choose.add(name), exact: true })
      .and(this.#page.locator("[aria-selected=true]"));
    // What is chosen already hides the field.
    const chosen = this.#page.getByRole("group", { name: label, exact: true });
    if ((await chosen.count()) > 0)
      await this.click(chosen.getByRole("button", { name: `${words.change}: `, exact: false }));
    await this.enter(field);
    const list = this.#page.getByRole("listbox", { name: label, exact: true });
    // The first key opens the list at its first option.
    if (isKnown) await this.press("ArrowDown");
    const steps = isKnown ? (await list.getByRole("option").allTextContents()).indexOf(name) : -1;
    if (steps >= 0 && steps < MOST_STEPS) {
      for (let step = 0; step < steps; step++) await this.press("ArrowDown");
    } else if (isKnown) {
      // As many letters as it takes until it is the first that is found. The offer to add a new one comes before it.
      for (const letter of name) {
        this.effort.letters += 1;
        await this.#page.keyboard.type(letter);
        if ((await list.getByRole("option").allTextContents())[1] === name) await this.press("ArrowDown");
        if ((await option.count()) > 0) break;
      }
    } else {
      this.effort.sentences += name.length;
      await this.#page.keyboard.type(name);
    }
    await option.waitFor();
    await this.press("Enter");
  }

  /** Chooses an actor by its name. The desk asks at once for the type of a new one. */
  async chooseActor(label: string, name: string, { known, plan }: Coding): Promise<void> {
    const isKnown = known.actors.has(name);
    await this.choose(label, name, isKnown);
    known.actors.add(name);
    const type = this.#asked(name).getByRole("combobox", { name: words.field.type, exact: true });
    if (isKnown) return;
    this.effort.keys += 1;
    await type.selectOption(plan.actors[name] ?? "");
  }

  /** Chooses an issue by its title. The desk asks at once for the question of a new one. */
  async chooseIssue(name: string, { known, plan }: Coding): Promise<void> {
    const isKnown = known.issues.has(name);
    await this.choose(words.field.issue, name, isKnown);
    known.issues.add(name);
    const question = this.#asked(name).getByRole("textbox", { name: words.field.question, exact: true });
    if (!isKnown) await this.write(question, plan.issues[name] ?? "", "sentences");
  }

  /** The fields that a record lacks, where it was chosen. */
  #asked(name: string): Locator {
    return this.#page.getByRole("group", { name, exact: true });
  }

  /** Selects words of the text with the mouse. */
  async select(wanted: string): Promise<void> {
    const ends = await this.#page.evaluate((text) => {
      for (const element of document.querySelectorAll("[data-paragraph]")) {
        const at = element.textContent.indexOf(text);
        if (at < 0) continue;
        const pointAt = (offset: number) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          let left = offset;
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const length = node.nodeValue?.length ?? 0;
            if (left < length) return { node, offset: left };
            left -= length;
          }
          throw new Error("The text is shorter.");
        };
        const rectOf = (offset: number) => {
          const range = document.createRange();
          const { node, offset: in_ } = pointAt(offset);
          range.setStart(node, in_);
          range.setEnd(node, in_ + 1);
          return range.getBoundingClientRect();
        };
        element.scrollIntoView({ block: "center" });
        const [first, last] = [rectOf(at), rectOf(at + text.length - 1)];
        return [
          { x: first.left + 0.5, y: first.top + first.height / 2 },
          { x: last.right - 0.5, y: last.top + last.height / 2 },
        ] as const;
      }
      throw new Error(`No paragraph has “${text}”.`);
    }, wanted);
    const { mouse } = this.#page;
    await mouse.move(ends[0].x, ends[0].y);
    await mouse.down();
    await mouse.move(ends[1].x, ends[1].y, { steps: 4 });
    await mouse.up();
    this.effort.clicks += 1;
  }

  /** Puts in the article. */
  async begin({ headline, paragraphs }: CodingPlan): Promise<void> {
    await this.write(this.field(words.field.headline), headline, "letters");
    await this.field(words.start.text).fill(paragraphs.join("\n\n"));
    await this.click(this.button(words.start.begin));
    // The first check moves what is below the fields that it is about.
    await this.button(new RegExp(`^${words.check.title} \\(\\d+\\)$`, "u")).waitFor();
  }

  /** Adds an excerpt, and says who speaks in it. The desk opens one of the same words that has been added before. */
  async addExcerpt(excerpt: PlannedExcerpt, coding: Coding): Promise<void> {
    await this.select(excerpt.words);
    await this.click(this.button(words.text.add));
    const { excerpts } = coding.known;
    if (excerpts.has(excerpt.words)) return;
    excerpts.add(excerpt.words);
    const { speaker, attribution, verb } = excerpt;
    if (speaker !== undefined) await this.chooseActor(words.field.speaker, speaker, coding);
    const reported = this.#page.getByRole("combobox", { name: words.field.attribution, exact: true });
    if ((await reported.inputValue()) !== attribution) {
      this.effort.clicks += 2;
      await reported.selectOption(attribution);
    }
    if (verb !== undefined) await this.write(this.field(words.field.reportingVerb), verb, "letters");
  }

  async support(name: string): Promise<void> {
    await this.choose(words.uses.to, name, true);
  }
}

/** Codes one stance with all its parts. */
export async function codeStance(author: Author, coding: Coding, stance: PlannedStance): Promise<void> {
  const [lead, ...others] = stance.evidence;
  if (!lead) throw new Error("A stance has evidence.");
  await author.addExcerpt(lead, coding);
  await author.click(author.button(words.add.stances));
  const { speaker = "" } = lead;
  const { organizations } = coding.known;
  const isMember = organizations.get(speaker) === stance.actor;
  if (stance.actor !== speaker && !isMember)
    await author.chooseActor(words.field.actor, stance.actor, coding);
  await author.chooseIssue(stance.issue, coding);
  await author.choose(words.field.position, stance.position, false);
  await author.write(author.field(words.field.summary), stance.summary, "sentences");
  if (stance.actor !== speaker && !isMember && speaker !== "") {
    await author.click(author.button(words.addMembership(speaker, stance.actor)));
    organizations.set(speaker, stance.actor);
  }
  if (stance.timing !== undefined)
    await author.write(author.field(words.field.timing), stance.timing, "sentences");
  if (stance.condition !== undefined)
    await author.write(author.field(words.field.condition), stance.condition, "sentences");
  const name = `${stance.actor}: ${stance.position}`;
  for (const excerpt of others) {
    await author.addExcerpt(excerpt, coding);
    await author.support(`${name} · ${words.one.stances}`);
  }
  for (const [at, { summary, evidence }] of stance.reasons.entries()) {
    for (const excerpt of evidence) {
      await author.addExcerpt(excerpt, coding);
      await author.support(words.uses.asReason(name));
    }
    const reason = author.field(words.field.summary).nth(at + 1);
    await author.write(reason, summary, "sentences");
  }
}
