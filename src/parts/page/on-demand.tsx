/** Parts of the app that come when a reader asks for them, and cost the first visit nothing. */
import { Suspense, use } from "react";
import type { Part } from "../../messages/catalogue.ts";
import type { PageSettings } from "../../reading/page-text.ts";
import type { Elements } from "../../ui/content.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { usePageContext } from "../page-context.tsx";
import { PartFailure } from "./failure.tsx";

/** A part with a script of its own. Compared by identity: declare it once, beside what shows it. */
export interface OnDemand<T = unknown> {
  /** One `import()`. */
  readonly load: () => Promise<T>;
  /** The messages that it needs beyond those of any page that shows it. */
  readonly words: readonly Part[];
  /** What stands in for it where it is not needed. */
  readonly here?: T;
}

type LoadWords = PageSettings["loadWords"];

/** Says that a script or the words of a part did not come. */
export class PartError extends Error {}

/**
 * A promise as React's `use` reads it: one that says that it is fulfilled suspends nothing. On the way back a page must be
 * whole at once, to be scrolled.
 */
type Coming = Promise<unknown> & { readonly status?: unknown };

/** What has been asked for, by the part and by what loads the words of the reader's language. */
const asked = new WeakMap<OnDemand, WeakMap<LoadWords, Coming>>();

function ask(part: OnDemand, loadWords: LoadWords): Coming {
  const byLanguage = asked.get(part) ?? new WeakMap<LoadWords, Coming>();
  asked.set(part, byLanguage);
  const known = byLanguage.get(loadWords);
  if (known) return known;
  const load = async () => {
    try {
      const [module] = await Promise.all([part.load(), loadWords(part.words)]);
      return Object.assign(coming, { status: "fulfilled", value: module }).value;
    } catch (error) {
      throw new PartError("A part of the page did not load.", { cause: error });
    }
  };
  const coming: Coming = load();
  byLanguage.set(loadWords, coming);
  return coming;
}

/** Whether a part is there. */
export function hasArrived(part: OnDemand, loadWords: LoadWords): boolean {
  return part.here !== undefined || asked.get(part)?.get(loadWords)?.status === "fulfilled";
}

/**
 * Loads a part before it is rendered.
 * @throws where it does not come
 */
export async function loadOnDemand(part: OnDemand, loadWords: LoadWords): Promise<void> {
  if (part.here === undefined) await ask(part, loadWords);
}

interface OnDemandPartProps<T> {
  readonly part: OnDemand<T>;
  readonly children: (module: T) => Elements;
}

function Loaded<T>({ part, children }: OnDemandPartProps<T>) {
  const { loadWords } = usePageContext();
  return children(part.here ?? use(ask(part, loadWords) as Promise<T>));
}

/**
 * Shows a part once it is there; until then what it takes the place of, or nothing. Where it does not come the reader is told
 * so, and can ask for it again.
 */
export function OnDemandPart<T>({ part, children }: OnDemandPartProps<T>) {
  const { messages, loadWords } = usePageContext();
  return (
    <ErrorBoundary
      of={part}
      failed={(error, retry) => {
        if (!(error instanceof PartError)) throw error;
        const askAgain = () => {
          asked.get(part)?.delete(loadWords);
          retry();
        };
        return <PartFailure messages={messages} text={messages.failure.part} onRetry={askAgain} />;
      }}
    >
      <Suspense>
        <Loaded part={part}>{children}</Loaded>
      </Suspense>
    </ErrorBoundary>
  );
}
