import { CopyField } from "../../ui/copy-field.tsx";
import { EMBED_HEIGHTS, type EmbedKind, embedSnippet } from "../../url/embed.ts";
import { useAddress } from "../page/address.ts";
import { useNavigation } from "../page/navigation.ts";
import { usePageContext } from "../page-context.tsx";

interface EmbedPanelProps {
  readonly kind: EmbedKind;
  readonly id: string;
  readonly title: string;
}

/** The snippet for another page, and what it will show there. */
export function EmbedPanel({ kind, id, title }: EmbedPanelProps) {
  const { messages, paths } = usePageContext();
  const words = messages.embed;
  const path = paths.embed[kind](id);
  const address = useAddress()(path);
  const { hrefOf } = useNavigation();
  return (
    <>
      <CopyField
        key={address}
        id="embed-snippet"
        label={words.snippet}
        text={embedSnippet(kind, address, title)}
        words={messages.copy}
      />
      <p className="mt-2 text-sm font-semibold">{words.preview}</p>
      <iframe
        src={`${hrefOf(path)}/`}
        title={title}
        // The permissions that an embed needs in any page, because its links leave the frame.
        sandbox="allow-same-origin allow-top-navigation-by-user-activation"
        // Do not load the preview before the panel opens.
        loading="lazy"
        height={EMBED_HEIGHTS[kind]}
        className="mt-1 w-full rounded-sm border border-line"
      />
    </>
  );
}
