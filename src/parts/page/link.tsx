import { type ComponentProps, createContext, type MouseEvent, use } from "react";
import type { Content } from "../../ui/content.ts";
import { type GoOptions, useNavigation } from "./navigation.ts";

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

interface LinkProps
  extends
    Omit<ComponentProps<"a">, "href" | "children">,
    Pick<GoOptions, "preventScrollReset" | "viewTransition"> {
  readonly to: string;
  /** True if the answer is shown at once: what can be pressed next depends on it. */
  readonly flushSync?: boolean;
  /** Goes to what the link is for in another way than to its address, such as counted from what was last asked for. */
  readonly onGo?: () => void;
  /** The stance that the link leads to: it then has a preview, and a key compares it. */
  readonly "data-stance"?: string;
  readonly children: Content;
}

/**
 * Returns the whole URL of a path of this site, in a page of which every link opens outside of its frame. Such a page has no
 * router. `undefined` in the site itself.
 */
export const AddressOutside = createContext<((path: string) => string) | undefined>(undefined);

/** A link of a page that stands in a frame. */
function LinkOutside({
  to,
  className,
  addressOf,
  children,
}: Pick<LinkProps, "to" | "className" | "children"> & { readonly addressOf: (path: string) => string }) {
  const [path = "", ...hash] = to.split("#");
  return (
    <a href={[addressOf(path), ...hash].join("#")} target="_top" className={className}>
      {children}
    </a>
  );
}

/**
 * A link that the router follows. React Router's `Link` would add 2 kB, because it can also load data ahead, and would
 * render again after each navigation.
 */
function LinkInside({
  to,
  preventScrollReset = false,
  flushSync = false,
  viewTransition = false,
  onClick,
  onGo,
  children,
  ...attributes
}: LinkProps) {
  const isStance = attributes["data-stance"] !== undefined;
  const { hrefOf, goTo } = useNavigation();
  const onFollow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (isStance) leadOver(event);
    onClick?.(event);
    if (!leadsOn(event)) return;
    event.preventDefault();
    if (onGo) onGo();
    else goTo(to, { preventScrollReset, flushSync, viewTransition: viewTransition || isStance });
  };
  return (
    <a {...attributes} href={hrefOf(to)} onClick={onFollow}>
      {children}
    </a>
  );
}

/** A link within the site; from a page in a frame it leads out of the frame. */
export function Link(props: LinkProps) {
  const addressOf = use(AddressOutside);
  return addressOf ? <LinkOutside {...props} addressOf={addressOf} /> : <LinkInside {...props} />;
}
