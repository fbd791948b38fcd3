/** Site facts for the app, made by `build/vite-plugin.ts`. */
declare module "virtual:standpoint" {
  export const site: import("./site.ts").Site;
}
