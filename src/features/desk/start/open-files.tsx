/** Opens the corpus of this site, the folder of a corpus, a zip file or a draft that was downloaded. */
import { useOutletContext } from "react-router";
import type { Draft } from "../../../coding/draft.ts";
import { filesOfCorpus } from "../../../coding/files-of-corpus.ts";
import { draftOfFiles, type ImportProblem } from "../../../coding/folder.ts";
import { dataPath } from "../../../domain/data-files.ts";
import type { Corpus } from "../../../model/schema.ts";
import { usePageContext } from "../../../parts/page-context.tsx";
import type { Site } from "../../../reading/site.ts";
import { Button } from "../../../ui/button.tsx";
import { FileField } from "../file-field.tsx";
import { draftOfFile, draftOfFolder } from "./draft-of-file.ts";

interface OpenFilesProps {
  readonly onOpen: (name: string, draft: Draft) => void;
  readonly onProblem: (problem: string) => void;
}

/** The ways to open what is there already. A file that cannot be opened changes nothing. */
export function OpenFiles({ onOpen, onProblem }: OpenFilesProps) {
  const { messages, model, say } = usePageContext();
  const { basePath } = useOutletContext<Site>();
  const words = messages.desk.start;
  const refuse = (found: ImportProblem) =>
    onProblem(words.refused(words.problem[found.problem]("name" in found ? found.name : "")));
  const openSite = async () => {
    try {
      // The model of a page has the texts of one locale.
      const response = await fetch(basePath + dataPath("corpus.json"));
      const corpus = (await response.json()) as Corpus;
      onOpen(say(model.title), draftOfFiles(filesOfCorpus(corpus)));
    } catch {
      onProblem(words.refused(words.notLoaded));
    }
  };
  const openFolder = async (files: readonly [File, ...File[]]) => {
    const read = await draftOfFolder(files).catch((): ImportProblem => ({ problem: "no-corpus" }));
    if ("problem" in read) return refuse(read);
    const [folder = ""] = files[0].webkitRelativePath.split("/");
    onOpen(folder, read.draft);
  };
  const openFile = async (file: File) => {
    const read = await draftOfFile(file).catch((): ImportProblem => ({ problem: "not-a-zip" }));
    if ("problem" in read) return refuse(read);
    onOpen(file.name.replace(/(?:\.draft)?\.[a-z]+$/u, ""), read.draft);
  };
  return (
    <div className="space-y-4">
      <div>
        <Button onClick={() => void openSite()}>{words.site}</Button>
        <p className="mt-1 text-sm text-muted">{words.siteMeans}</p>
      </div>
      <FileField id="desk-folder" label={words.folder} onChoose={(files) => void openFolder(files)} />
      <FileField
        id="desk-zip"
        label={words.zip}
        accept=".zip,.json,application/zip,application/json"
        onChoose={([file]) => void openFile(file)}
      />
    </div>
  );
}
