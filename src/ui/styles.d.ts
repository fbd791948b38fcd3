/** Vite puts style sheets into the page; they export nothing. */
declare module "*.css";
