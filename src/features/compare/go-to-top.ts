import { focusHeading } from "../../parts/page/page-heading.tsx";

/** Goes to the top of the page and its heading: what stands below is another comparison. */
export function goToTop(): void {
  focusHeading();
  window.scrollTo(0, 0);
}
