/** The parts that load after the page: offline use, the offer of another language, and previews of stances. */
export { OfflineNotices, OfflineStatus } from "../parts/page/offline-status.tsx";
export { WhenOffered } from "./when-offered.tsx";
export { startOffline } from "../offline/offline.ts";
export { Preview } from "./preview.tsx";
