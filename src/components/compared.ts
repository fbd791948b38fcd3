/** What stands on the page that sets things side by side. It comes when an address asks for it. */
export { ComparePartners } from "./compare-partners.tsx";
export { ComparedActors } from "./compared-actors.tsx";
export { ComparedStances } from "./compared-stances.tsx";
