/**
 * Runs before the first paint, as a script of its own, so that nothing flashes: neither the other theme, nor all of
 * a page of which the address asks for a part.
 */
import { restoreTheme } from "../ui/theme.ts";
import { loadAfterPaint } from "./load-after-paint.ts";
import { layOutWhenNear } from "../ui/when-near.ts";

restoreTheme();
layOutWhenNear();
loadAfterPaint();
if (location.search !== "") document.documentElement.dataset["query"] = "";
