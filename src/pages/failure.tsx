import type { Messages } from "../messages/catalogue.ts";
import { Button } from "../ui/button.tsx";

interface FailureProps {
  readonly messages: Messages;
  readonly home: string;
}

/** What a reader sees where a page cannot be shown. It needs no model, which may be what is missing. */
export function FailurePage({ messages, home }: FailureProps) {
  return (
    <main className="mx-auto max-w-3xl p-6">
      <h1 className="text-3xl font-semibold">{messages.failure.title}</h1>
      <p className="mt-4">{messages.failure.body}</p>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <Button onClick={() => location.reload()}>{messages.failure.retry}</Button>
        <a href={home}>{messages.notFound.home}</a>
      </p>
    </main>
  );
}

/**
 * What the worker's shell shows until the script has filled it: nothing at first, and if nothing comes, a way to
 * try again that needs no script.
 */
export function ShellPage({ messages }: { readonly messages: Messages }) {
  return (
    <main className="appear-late mx-auto max-w-3xl p-6">
      <h1 className="text-3xl font-semibold">{messages.siteName}</h1>
      <p className="mt-4">{messages.failure.shell}</p>
      <p className="mt-6">
        <a href="" className="inline-flex min-h-11 items-center font-semibold">
          {messages.failure.retry}
        </a>
      </p>
    </main>
  );
}

interface ModelFailureProps {
  readonly messages: Messages;
  readonly retrying: boolean;
  readonly onRetry: () => void;
}

/** Stands above the prerendered page when the model did not arrive: the page itself stays. */
export function ModelFailure({ messages, retrying, onRetry }: ModelFailureProps) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-4 border-b border-edge bg-panel p-4">
      <p className="grow basis-72">{messages.failure.model}</p>
      <Button onClick={onRetry} aria-disabled={retrying}>
        {retrying ? messages.failure.retrying : messages.failure.retry}
      </Button>
    </div>
  );
}
