import { useEffect, useState } from "react";
import type { FailureMessages, Messages } from "../../messages/catalogue.ts";
import { inLanguage } from "../../model/language.ts";
import { Button } from "../../ui/button.tsx";

interface FailureProps {
  readonly messages: FailureMessages;
  readonly home: string;
}

/** The page in place of one that cannot be shown. It works without the model, which may be missing. */
export function FailurePage({ messages, home }: FailureProps) {
  return (
    <main {...inLanguage(messages.lang)} className="mx-auto max-w-3xl p-6">
      <h1 className="text-title font-semibold">{messages.failure.title}</h1>
      <p className="mt-4">{messages.failure.body}</p>
      <p className="mt-6 flex flex-wrap items-center gap-4">
        <Button onClick={() => location.reload()}>{messages.failure.retry}</Button>
        <a href={home}>{messages.failure.home}</a>
      </p>
    </main>
  );
}

interface WithoutScriptProps {
  /** Those of each language in which the message is. */
  readonly languages: readonly Messages[];
  readonly message: keyof Messages["savedCopy"];
  readonly className?: string;
}

/** An error message with a retry link that works without JavaScript. */
function WithoutScript({ languages, message, className = "" }: WithoutScriptProps) {
  return (
    <main className={`${className} mx-auto max-w-3xl p-6`}>
      <h1 className="text-title font-semibold">{languages[0]?.siteName}</h1>
      {languages.map(({ lang, savedCopy, failure }) => (
        <div key={lang} {...inLanguage(lang)} className="mb-10">
          <p className="mt-4">{savedCopy[message]}</p>
          <p className="mt-6">
            {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- The empty address is the page's own: it loads anew. */}
            <a href="" className="target font-semibold">
              {failure.retry}
            </a>
          </p>
        </div>
      ))}
    </main>
  );
}

/**
 * The content of the worker's shell until the script fills it: empty at first, then a message about the slow load. The
 * shell answers pages in all languages, and so the message is in each.
 */
export function ShellPage({ languages }: { readonly languages: readonly Messages[] }) {
  return <WithoutScript languages={languages} message="late" className="appear-late" />;
}

/** The worker's page if the saved copy is lost and the network does not respond. */
export function LostPage({ messages }: { readonly messages: Messages }) {
  return <WithoutScript languages={[messages]} message="lost" />;
}

interface PartFailureProps {
  readonly messages: FailureMessages;
  readonly text: string;
  readonly retrying?: boolean;
  readonly onRetry: () => void;
}

/** Stands above a page of which a part did not arrive: the page itself stays. */
export function PartFailure({ messages, text, retrying = false, onRetry }: PartFailureProps) {
  return (
    <div
      role="alert"
      {...inLanguage(messages.lang)}
      className="flex flex-wrap items-center gap-4 border-b border-edge bg-panel p-4"
    >
      <p className="grow basis-72">{text}</p>
      <Button onClick={onRetry} aria-disabled={retrying}>
        {retrying ? messages.failure.retrying : messages.failure.retry}
      </Button>
    </div>
  );
}

/**
 * Reloads the document.
 * @throws if there is neither a service worker nor a network: the browser would show its own error page
 */
async function reload(): Promise<void> {
  if (!navigator.serviceWorker?.controller) await fetch(location.href, { cache: "no-store" });
  location.reload();
}

/**
 * The message in place of a page whose script did not load, because there is no network or because a newer version of the
 * site has replaced it. The address is already that of the page, so reloading helps. It reloads once by itself.
 */
export function PageFailure({ messages }: { readonly messages: FailureMessages }) {
  const [isRetrying, setRetrying] = useState(true);
  useEffect(() => {
    reload().catch(() => setRetrying(false));
  }, []);
  const retry = () => {
    setRetrying(true);
    reload().catch(() => setRetrying(false));
  };
  return (
    <PartFailure messages={messages} text={messages.failure.part} retrying={isRetrying} onRetry={retry} />
  );
}
