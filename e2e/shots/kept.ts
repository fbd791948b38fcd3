/** The screenshots that are in the repository, for the README and for the install dialog. */
import { paths } from "../corpus.ts";

interface KeptPicture {
  /** Its file, from the project's root. */
  readonly file: string;
  readonly address: string;
  /** The screen, in CSS pixels. */
  readonly screen: { readonly width: number; readonly height: number };
  readonly theme: "light" | "dark";
}

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };
const PAIR = "ndp-end-iraq-syria-combat,ndp-keep-ukraine-training";

export const KEPT: readonly KeptPicture[] = [
  { file: "docs/images/comparison.png", address: paths.home, screen: WIDE, theme: "light" },
  {
    file: "docs/images/scale.png",
    address: `${paths.home}?view=scale`,
    screen: { width: 1280, height: 1000 },
    theme: "light",
  },
  {
    file: "docs/images/timeline.png",
    address: paths.timeline,
    screen: { width: 1280, height: 1000 },
    theme: "light",
  },
  {
    file: "docs/images/side-by-side.png",
    address: `${paths.compare}?stances=${PAIR}`,
    screen: WIDE,
    theme: "light",
  },
  { file: "src/corpus/screenshots/wide.png", address: paths.home, screen: WIDE, theme: "light" },
  {
    file: "src/corpus/screenshots/narrow.png",
    address: `${paths.home}?view=scale`,
    screen: NARROW,
    theme: "light",
  },
];
