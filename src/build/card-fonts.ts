/** The fonts of cards: one of Latin letters always, others for the characters of a card that it lacks. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import type { Font } from "satori";

const { resolve } = createRequire(path.resolve("package.json"));

type Weight = 400 | 600;

interface Face {
  readonly name: string;
  readonly weight: Weight;
  readonly file: string;
}

const face = (name: string, weight: Weight, file: string): Face => ({ name, weight, file });

const BASE: readonly Face[] = [
  face("Sans", 400, "@fontsource/inter/files/inter-latin-400-normal.woff"),
  face("Sans", 600, "@fontsource/inter/files/inter-latin-600-normal.woff"),
  face("Serif", 400, "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff"),
];

interface Family {
  readonly package: string;
  /** The beginning of the names of its files. */
  readonly file: string;
  readonly weights: readonly (Weight | "wght")[];
  /** Matches the names of the subsets that are used. */
  readonly subsets: RegExp;
  /** Matches the letters of one script. A text with such letters prefers this family to the families before it. */
  readonly own?: RegExp;
}

const BOTH = [400, 600] as const;

/** A font for Chinese, Japanese or Korean, with variable weight: twelve static fonts would take 200 MB. */
const cjk = (region: string, own?: RegExp): Family => ({
  package: `@fontsource-variable/noto-sans-${region}`,
  file: `noto-sans-${region}`,
  weights: ["wght"],
  subsets: /^\[\d+\]$/u,
  ...(own ? { own } : {}),
});
const noto = (script: string): Family => ({
  package: `@fontsource/noto-sans-${script}`,
  file: `noto-sans-${script}`,
  weights: BOTH,
  subsets: new RegExp(`^${script}$`, "u"),
});

/** The families, in the order in which a character is looked up. */
const FAMILIES: readonly Family[] = [
  { package: "@fontsource/inter", file: "inter", weights: BOTH, subsets: /^(?!latin$)/u },
  noto("hebrew"),
  noto("thai"),
  noto("devanagari"),
  { package: "@fontsource/roboto", file: "roboto", weights: [400], subsets: /^math$/u },
  cjk("jp", /[\p{Script=Hiragana}\p{Script=Katakana}]/u),
  cjk("kr", /\p{Script=Hangul}/u),
  cjk("sc"),
];

/** Mathematical signs. The package has all of them in the subset that it calls “latin”. */
const SIGNS = face("Signs", 400, "@fontsource/noto-sans-math/files/noto-sans-math-latin-400-normal.woff2");

const read = new Map<string, Promise<Font>>();

function load({ name, weight, file }: Face): Promise<Font> {
  const loading =
    read.get(file) ?? readFile(resolve(file)).then((data): Font => ({ name, weight, style: "normal", data }));
  read.set(file, loading);
  return loading;
}

/** Returns true if a `unicode-range` of CSS contains a character. */
function isIn(range: string, code: number): boolean {
  return range.split(",").some((part) => {
    const [first = "", last = first] = part.replace("U+", "").split("-");
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}

async function facesFor(family: Family, codes: readonly number[]): Promise<Face[]> {
  const ranges = JSON.parse(await readFile(resolve(`${family.package}/unicode.json`), "utf8")) as Readonly<
    Record<string, string>
  >;
  return Object.entries(ranges)
    .filter(([subset, range]) => family.subsets.test(subset) && codes.some((code) => isIn(range, code)))
    .flatMap(([subset]) =>
      family.weights.map((weight) => {
        const file = `${family.file}-${subset.replaceAll(/[[\]]/gu, "")}-${weight}-normal.woff2`;
        return face(
          `${family.file} ${subset}`,
          weight === "wght" ? 400 : weight,
          `${family.package}/files/${file}`,
        );
      }),
    );
}

/** The fonts that every card has. */
export function baseFonts(): Promise<Font[]> {
  return Promise.all(BASE.map(load));
}

/** Further fonts, for characters that the base lacks. They may lack some of them as well. */
export async function fontsFor(characters: string): Promise<Font[]> {
  const codes = Array.from(characters, (character) => character.codePointAt(0) ?? 0);
  const first = FAMILIES.filter(({ own }) => own?.test(characters));
  const families = [...first, ...FAMILIES.filter((family) => !first.includes(family))];
  const faces = await Promise.all(families.map((family) => facesFor(family, codes)));
  return Promise.all([...faces.flat(), ...(/\p{S}/u.test(characters) ? [SIGNS] : [])].map(load));
}
