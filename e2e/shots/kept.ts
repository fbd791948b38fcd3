/** The screenshots that are in the repository, for the README and for the install dialog. */
import { paths } from "../corpus.ts";
import type { SiteName } from "../sites.ts";

interface KeptPicture {
  /** Its file, from the project's root. */
  readonly file: string;
  /** The site, if it is not the main one. */
  readonly site?: SiteName;
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
  { file: "docs/images/narrow.png", address: paths.home, screen: NARROW, theme: "light" },
  {
    file: "docs/images/dense.png",
    site: "large",
    address: paths.home,
    screen: { width: 1440, height: 900 },
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
    address: paths.home,
    screen: NARROW,
    theme: "light",
  },
];
