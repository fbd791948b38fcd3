/** Pages and parts that load when they are first shown, so that a first visit does not pay for all of them. */
import { Suspense, use, useEffect, useRef, useState } from "react";
import type { Part } from "../../messages/catalogue.ts";
import type { PageSettings } from "../../reading/page-text.ts";
import type { Elements } from "../../ui/content.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { usePageContext } from "../page-context.tsx";
import { PartFailure } from "./failure.tsx";

/** A script, with the messages that it needs. It is compared by identity: declare it once, beside its use. */
export interface OnDemand<T = unknown> {
  /** One `import()`. */
  readonly load: () => Promise<T>;
  /** The parts of the catalogue that it needs besides those of the pages that show it. */
  readonly messages: readonly Part[];
  /** A module to use without loading anything. */
  readonly here?: T;
}

type LoadMessages = PageSettings["loadMessages"];

/** The error if a script or its messages did not load. */
export class PartError extends Error {}

/**
 * A promise with the fields that React's `use` reads. If it is fulfilled, `use` returns at once: after Back
 * a page must be complete in its first render, so that its scroll position can be restored.
 */
type Coming = Promise<unknown> & {
  status?: "pending" | "fulfilled" | "rejected";
  value?: unknown;
  reason?: unknown;
};

/** The scripts that have been asked for, each with the function that loads the messages of its language. */
const asked = new WeakMap<OnDemand, WeakMap<LoadMessages, Coming>>();

/** Returns the promise of a script. A failure is kept for `use`, which renders again after it. */
function ask(part: OnDemand, loadMessages: LoadMessages): Coming {
  const byLanguage = asked.get(part) ?? new WeakMap<LoadMessages, Coming>();
  asked.set(part, byLanguage);
  const known = byLanguage.get(loadMessages);
  if (known) return known;
  const load = async () => {
    try {
      const [value] = await Promise.all([part.load(), loadMessages(part.messages)]);
      coming.status = "fulfilled";
      coming.value = value;
      return value;
    } catch (cause) {
      coming.status = "rejected";
      coming.reason = new PartError("A part of the page did not load.", { cause });
      throw coming.reason;
    }
  };
  const coming: Coming = load();
  byLanguage.set(loadMessages, coming);
  return coming;
}

/** Returns the module of a script if it is loaded. */
export function loadedModule<T>(part: OnDemand<T>, loadMessages: LoadMessages): T | undefined {
  return part.here ?? (asked.get(part)?.get(loadMessages)?.value as T | undefined);
}

function forgetFailure(part: OnDemand, loadMessages: LoadMessages): void {
  const byLanguage = asked.get(part);
  if (byLanguage?.get(loadMessages)?.status === "rejected") byLanguage.delete(loadMessages);
}

/**
 * Loads a script and its messages, again if they failed before.
 * @throws {PartError} if they do not load
 */
export async function loadOnDemand(part: OnDemand, loadMessages: LoadMessages): Promise<void> {
  if (part.here !== undefined) return;
  forgetFailure(part, loadMessages);
  await ask(part, loadMessages);
}

interface OnDemandPartProps<T> {
  readonly part: OnDemand<T>;
  readonly children: (module: T) => Elements;
}

/** Holds a part back until it opens. */
interface Gate {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  /** Loads when the gate opens; each call returns the same promise. */
  readonly onceOpen: (load: () => Promise<unknown>) => Promise<unknown>;
}

interface LoadedProps<T> extends OnDemandPartProps<T> {
  /** Left out if the part may load at once. */
  readonly gate?: Gate | undefined;
}

function Loaded<T>({ part, children, gate }: LoadedProps<T>) {
  const { loadMessages } = usePageContext();
  if (part.here !== undefined) return children(part.here);
  const isHeld = gate !== undefined && !gate.isOpen() && loadedModule(part, loadMessages) === undefined;
  // React wants each render of a suspended component to call `use` again.
  const load = () => ask(part, loadMessages);
  const coming = isHeld ? gate.onceOpen(load) : load();
  return children(use(coming as Promise<T>));
}

/**
 * Renders a part once it is loaded. If it does not load, a message offers to try again. In a React transition the part
 * that it replaces stays until then.
 */
export function OnDemandPart<T>({ part, children, gate }: LoadedProps<T>) {
  const { messages, loadMessages } = usePageContext();
  return (
    <ErrorBoundary
      of={part}
      failed={(error, retry) => {
        if (!(error instanceof PartError)) throw error;
        const askAgain = () => {
          forgetFailure(part, loadMessages);
          retry();
        };
        return <PartFailure messages={messages} text={messages.failure.part} onRetry={askAgain} />;
      }}
    >
      <Suspense>
        <Loaded part={part} gate={gate}>
          {children}
        </Loaded>
      </Suspense>
    </ErrorBoundary>
  );
}

function createGate(): Gate {
  let isOpen = false;
  const opening: { resolve?: () => void } = {};
  const opened = new Promise<void>((resolve) => {
    opening.resolve = resolve;
  });
  let coming: Promise<unknown> | undefined;
  return {
    isOpen: () => isOpen || hasChanged,
    open: () => {
      isOpen = true;
      opening.resolve?.();
    },
    onceOpen: (load) => (coming ??= opened.then(load)),
  };
}

/** A part is near if it is less than a screen away. */
const NEAR = { rootMargin: "100% 0%" };

/** What opens the parts at the foot of the page that is shown. */
const partsBelow = new Set<() => void>();

/** True once the page has changed: parts then load at once. */
let hasChanged = false;

/**
 * Lets all parts at the foot of a page load, also those that are hydrated later. A change of the page would otherwise wait for
 * them to come near.
 */
export function loadPartsBelow(): void {
  hasChanged = true;
  for (const open of partsBelow) open();
}

/** Events after which a part loads, because the reader may change what it shows. */
const USES = ["pointerdown", "keydown"] as const;

/**
 * A part at the foot of a page, such as a picture: the build renders it, and the browser loads its script when the reader
 * uses the page or comes near the part. Until then its HTML stays as the build wrote it.
 */
export function OnDemandWhenNear<T>({ part, children }: OnDemandPartProps<T>) {
  const place = useRef<HTMLDivElement>(null);
  const [gate] = useState(createGate);
  const { open } = gate;
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) open();
    }, NEAR);
    if (place.current) observer.observe(place.current);
    for (const name of USES) addEventListener(name, open, { once: true });
    partsBelow.add(open);
    if (hasChanged) open();
    return () => {
      partsBelow.delete(open);
      observer.disconnect();
      for (const name of USES) removeEventListener(name, open);
    };
  }, [open]);
  return (
    <div ref={place}>
      <OnDemandPart part={part} gate={gate}>
        {children}
      </OnDemandPart>
    </div>
  );
}
