import type { ComponentProps, MouseEvent } from "react";
import { type LinkProps, useHref, useLinkClickHandler } from "react-router";
import type { Content } from "../../ui/content.ts";

interface PlainLinkProps
  extends
    Omit<ComponentProps<"a">, "href" | "children">,
    Pick<LinkProps, "preventScrollReset" | "viewTransition"> {
  readonly to: string;
  readonly children: Content;
}

/**
 * A link within the site that does not carry the tray along. React Router's `Link` would add 2 kB, because it can also
 * load data ahead.
 */
export function PlainLink({
  to,
  preventScrollReset = false,
  viewTransition = false,
  onClick,
  children,
  ...attributes
}: PlainLinkProps) {
  const follow = useLinkClickHandler(to, { preventScrollReset, viewTransition });
  const onFollow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (!event.defaultPrevented) follow(event);
  };
  return (
    <a {...attributes} href={useHref(to)} onClick={onFollow}>
      {children}
    </a>
  );
}
