import { Link as RouterLink, type LinkProps } from "react-router";
import { useTray } from "./tray-context.tsx";

/** A link within the site. It takes along what the reader has collected to compare. */
export function Link({ to, ...props }: LinkProps & { readonly to: string }) {
  const { carry } = useTray();
  return <RouterLink to={carry(to)} {...props} />;
}
