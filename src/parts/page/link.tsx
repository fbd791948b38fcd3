import type { ComponentProps, MouseEvent } from "react";
import { useTray } from "../tray/tray-context.tsx";
import { PlainLink } from "./plain-link.tsx";

const NAME = "stance";

/** Says whether a click navigates in this tab, and not to a new tab or a download. */
function leadsOn(event: MouseEvent): boolean {
  const { defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  return !defaultPrevented && button === 0 && !(altKey || ctrlKey || metaKey || shiftKey);
}

/** Lets the words that were pressed become the heading of the page that they lead to. */
function leadOver(event: MouseEvent<HTMLAnchorElement>): void {
  if (!leadsOn(event)) return;
  // Two of one name would stop the transition.
  for (const heading of document.querySelectorAll<HTMLElement>(".stance-heading"))
    heading.style.viewTransitionName = "none";
  for (const link of document.querySelectorAll<HTMLElement>("a[data-stance]"))
    link.style.viewTransitionName = "";
  event.currentTarget.style.viewTransitionName = NAME;
}

interface StanceLinkProps extends ComponentProps<typeof PlainLink> {
  /** The stance that the link leads to: it then has a preview, and can be added to the comparison by a key. */
  readonly "data-stance"?: string;
}

/** A link within the site. It carries the tray along. */
export function Link({ to, ...props }: StanceLinkProps) {
  const { carry } = useTray();
  const transition = props["data-stance"] === undefined ? {} : { viewTransition: true, onClick: leadOver };
  return <PlainLink to={carry(to)} {...transition} {...props} />;
}
