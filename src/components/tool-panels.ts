/** The panels of the page's tools, which come together when the first of them is opened. */
export { CitePanel } from "./cite-panel.tsx";
export { DownloadPanel } from "./download-panel.tsx";
export { EmbedPanel } from "./embed-panel.tsx";
export { SharePanel } from "./share-panel.tsx";
