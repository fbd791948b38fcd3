/** Draws a card as an image. */
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { baseFonts, fontsFor } from "./card-fonts.ts";
import { Card, CARD_HEIGHT, CARD_WIDTH, type CardContent, RIGHT_TO_LEFT } from "./card.tsx";

/** Letters that join into one sign, as two: the fonts have the letters, and join them by themselves. */
const LIGATURES = /[\uFB00-\uFB06]/gu;
/** Invisible characters that set the direction of a text. */
const FORMATTING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Characters that satori misplaces among letters that run from right to left. */
const MISPLACED = /[\p{N}\p{Ps}\p{Pe}\p{M}]/u;

/** A text as it is set. */
const settable = (text: string) =>
  text.replaceAll(FORMATTING, "").replaceAll(LIGATURES, (letters) => letters.normalize("NFKC"));

/**
 * A card as it is set. Every text of a card is changed, whichever field has it, so that none can be forgotten. Codes,
 * such as that of the direction, stay as they are.
 * @returns the card with its texts
 */
function setCard(given: CardContent): { readonly content: CardContent; readonly texts: readonly string[] } {
  const texts: string[] = [];
  // The words of a source stand in the place of our sentence.
  const drawn = given.quotation ? { ...given, text: "" } : given;
  const content = JSON.parse(JSON.stringify(drawn), (_, value: unknown) => {
    if (typeof value !== "string") return value;
    texts.push(settable(value));
    return texts.at(-1);
  }) as CardContent;
  return { content, texts };
}

/** A card as SVG, its text as paths; or the characters for which there can be none. */
type CardDrawing = { readonly svg: string } | { readonly missing: string };

/** Draws a card, unless it would have a box in the place of a character, or characters in the wrong order. */
export async function cardSvg(given: CardContent): Promise<CardDrawing> {
  const { content, texts } = setCard(given);
  const unordered = texts.filter((text) => RIGHT_TO_LEFT.test(text) && MISPLACED.test(text));
  if (unordered.length > 0) return { missing: unordered.join(" ") };
  const draw = async (fonts: Awaited<ReturnType<typeof baseFonts>>) => {
    const missing = new Set<string>();
    const svg = await satori(Card(content), {
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      fonts,
      loadAdditionalAsset: (_, characters) => {
        missing.add(characters);
        return Promise.resolve([]);
      },
    });
    return { svg, missing: [...missing].join("") };
  };
  const base = await baseFonts();
  const first = await draw(base);
  if (first.missing === "") return { svg: first.svg };
  const second = await draw([...base, ...(await fontsFor(first.missing))]);
  return second.missing === "" ? { svg: second.svg } : { missing: second.missing };
}

/** An SVG as a PNG file. */
export function pngOf(svg: string): Uint8Array {
  return new Resvg(svg).render().asPng();
}
