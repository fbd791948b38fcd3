/** What a page gains once it has loaded: it can be kept for offline use, and links show what they lead to. */
export { OfflineNotices, OfflineStatus } from "../parts/page/offline-status.tsx";
export { startOffline } from "../offline/offline.ts";
export { Preview } from "./preview.tsx";
