import { usePageContext } from "../../parts/page-context.tsx";
import type { Content } from "../../ui/content.ts";

interface EmbedFrameProps {
  readonly heading: Content;
  readonly children: Content;
  /** The URL of the page with the whole record. */
  readonly href: string;
  readonly link: string;
}

/**
 * The layout of an embed. It fills the height of its frame, and the middle scrolls if it does not fit. Links open
 * outside the frame.
 */
export function EmbedFrame({ heading, children, href, link }: EmbedFrameProps) {
  const { wordsAttributes } = usePageContext();
  return (
    <main {...wordsAttributes} className="flex h-dvh flex-col border border-line">
      <h1 className="px-4 pt-3 text-lg leading-snug font-semibold">{heading}</h1>
      {/* The middle takes the focus so that the keyboard can scroll it; what only screen readers see stays inside it. */}
      <div tabIndex={0} className="relative min-h-0 grow overflow-y-auto px-4 py-2">
        {children}
      </div>
      <p className="border-t border-line bg-panel px-4 text-sm">
        <a href={href} target="_top" className="target">
          {link}
        </a>
      </p>
    </main>
  );
}
