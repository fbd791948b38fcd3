import { useState } from "react";
import type { Excerpt, Stance } from "../../model/schema.ts";
import { copyText } from "../../ui/copy.ts";
import { useAddress } from "../page/address.ts";
import { usePageContext } from "../page-context.tsx";
import { markdownQuotation, plainQuotation, quotedStance } from "../../reading/share-text.ts";

interface SharePanelProps {
  readonly title: string;
  /** The path of the page with its query. Use it as the key too, so that a message does not outlive its path. */
  readonly path: string;
  readonly stances: readonly Stance[];
  readonly excerpts: readonly Excerpt[];
}

const ITEM = "flex min-h-11 w-full items-center rounded-sm px-2 text-start text-sm text-ink hover:bg-panel";

const select = (field: HTMLTextAreaElement | null) => field?.select();

/** The share menu if the system has none: each item copies something and says so. */
export function SharePanel({ title, path, stances, excerpts }: SharePanelProps) {
  const context = usePageContext();
  const quoted = [
    ...stances.flatMap((stance) => quotedStance(context, stance)),
    ...excerpts.map((excerpt) => ({ title, path, excerpt })),
  ];
  const addressOf = useAddress();
  const [said, setSaid] = useState<{ readonly text: string; readonly copied: boolean }>();
  const { share, copy } = context.messages;
  const shared = { title, address: addressOf(path), quoted };
  const texts = {
    link: () => shared.address,
    quotation: () => plainQuotation(context, shared),
    markdown: () => markdownQuotation(context, shared, addressOf),
  };
  const copyAs = async (way: keyof typeof texts) => {
    const text = texts[way]();
    setSaid({ text, copied: await copyText(text) });
  };
  // Mail programs cut long messages, so several excerpts are sent only as a link.
  const body = quoted.length === 1 ? plainQuotation(context, shared) : `${title}\n\n${shared.address}`;
  return (
    <>
      <ul>
        {(["link", "quotation", "markdown"] as const).map((way) => (
          <li key={way}>
            <button type="button" className={ITEM} onClick={() => void copyAs(way)}>
              {share[way]}
            </button>
          </li>
        ))}
        <li>
          <a
            href={`mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`}
            className={`${ITEM} no-underline`}
          >
            {share.email}
          </a>
        </li>
      </ul>
      <p role="status" className="px-2 text-sm font-semibold">
        {said && (said.copied ? copy.copied : copy.byHand)}
      </p>
      {said && !said.copied && (
        <textarea
          key={said.text}
          ref={select}
          readOnly
          rows={5}
          value={said.text}
          aria-label={share.field}
          className="mt-2 w-full rounded-sm border border-edge bg-panel p-2 text-sm"
        />
      )}
    </>
  );
}
