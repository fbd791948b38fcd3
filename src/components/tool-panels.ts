/**
 * What comes when it is first asked for: the panels of the page's tools, and what stands side by side. One part
 * for both, since of more than two the build makes another that every page would have to wait for.
 */
export { CitePanel } from "./cite-panel.tsx";
export { ComparePartners } from "./compare-partners.tsx";
export { ComparedActors } from "./compared-actors.tsx";
export { ComparedStances } from "./compared-stances.tsx";
export { DownloadPanel } from "./download-panel.tsx";
export { EmbedPanel } from "./embed-panel.tsx";
export { SharePanel } from "./share-panel.tsx";
