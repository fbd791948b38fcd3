/**
 * Runs before the first paint, as a script of its own, so that nothing flashes: neither the other theme, nor all of
 * a page of which the address asks for a part.
 */
import { restoreTheme } from "../ui/theme.ts";

restoreTheme();
if (location.search !== "") document.documentElement.dataset["query"] = "";
