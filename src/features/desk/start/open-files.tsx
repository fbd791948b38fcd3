/** Opens the corpus of this site, the folder of a corpus, a zip file or a draft that was downloaded. */
import type { Draft } from "../../../coding/draft.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import { Button } from "../../../ui/button.tsx";

interface OpenFilesProps {
  readonly onOpen: (name: string, draft: Draft) => void;
  readonly onProblem: (problem: string) => void;
}

/** The ways to open what is there already. */
export function OpenFiles({ onOpen, onProblem }: OpenFilesProps) {
  const { messages, model, say } = usePageContext();
  const words = messages.desk.start;
  return <Button onClick={() => { onProblem(say(model.title)); onOpen; }}>{words.site}</Button>;
}
