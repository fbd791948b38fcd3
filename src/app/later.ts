/** The parts that load after the page: offline use, and previews of stances. */
export { OfflineNotices, OfflineStatus } from "../parts/page/offline-status.tsx";
export { startOffline } from "../offline/offline.ts";
export { Preview } from "./preview.tsx";
