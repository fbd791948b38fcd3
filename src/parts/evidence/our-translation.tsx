import { usePageContext } from "../page-context.tsx";
import { Highlighted } from "./highlighted.tsx";

interface OurTranslationProps {
  readonly value: string;
  readonly lang: string | undefined;
}

/** Our translation of the words of a source, marked as ours. Put it in an element of our typeface. */
export function OurTranslation({ value, lang }: OurTranslationProps) {
  const { messages } = usePageContext();
  return (
    <>
      <span className="text-muted">{messages.excerpt.translation + messages.colon}</span>
      <Highlighted text={value} lang={lang} />
    </>
  );
}
