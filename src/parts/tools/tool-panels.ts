/** The panels of a page's tools, loaded together when one of them is first opened. */
export { CitePanel } from "./cite-panel.tsx";
export { DownloadPanel } from "./download-panel.tsx";
export { EmbedPanel } from "./embed-panel.tsx";
export { SharePanel } from "./share-panel.tsx";
