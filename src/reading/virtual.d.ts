/** What the build knows and the pages need; made by `build/vite-plugin.ts`. */
declare module "virtual:standpoint" {
  export const site: import("./site.ts").Site;
}
