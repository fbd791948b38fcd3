import { useOutletContext } from "react-router";
import type { Head, PageModule } from "../../parts/page/head.ts";
import { type PageContext, usePageContext } from "../../parts/page-context.tsx";
import type { SiteFacts } from "../../reading/site.ts";
import { canonicalUrl } from "../../url/paths.ts";
import { EmbedFrame } from "./embed-frame.tsx";

function embedNotFoundHead({ messages }: PageContext): Head {
  return { title: messages.notFound.title, description: messages.embedFrame.notFound };
}

/** The page for a path without an embed. The site's 404 page is too large for a frame. */
function EmbedNotFoundPage() {
  const { messages, paths } = usePageContext();
  const { root } = useOutletContext<SiteFacts>();
  return (
    <EmbedFrame
      heading={messages.notFound.title}
      href={canonicalUrl(root, paths.home)}
      link={messages.failure.home}
    >
      <p>{messages.embedFrame.notFound}</p>
    </EmbedFrame>
  );
}

export const page: PageModule = { Component: EmbedNotFoundPage, head: embedNotFoundHead };
