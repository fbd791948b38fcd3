/** The way in: one address form, one fetch of the model, then the prerendered page comes alive. */
import "./ui/styles.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import { site } from "virtual:standpoint";
import { messagesFor } from "./messages/catalogue.ts";
import { startOffline } from "./offline/offline.ts";
import { ModelFailure } from "./pages/failure.tsx";
import { createQueryClient, modelQuery } from "./queries/model-query.ts";
import { createRoutes } from "./routes.tsx";
import { canonicalPath } from "./url/paths.ts";

const basename = site.basePath.replace(/\/$/u, "");
const queryClient = createQueryClient();

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`index.html has no element “${id}”.`);
  return found;
}

/** Static hosts serve a page under several forms of its address; the router and the reader get one. */
function canonicalizeAddress(): string {
  const path = canonicalPath(location.pathname.slice(basename.length));
  const address = basename + path;
  if (address !== location.pathname) {
    history.replaceState(history.state, "", address + location.search + location.hash);
  }
  return path;
}

function mount(path: string): void {
  const root = element("root");
  const router = createBrowserRouter(createRoutes(site), { basename: basename === "" ? "/" : basename });
  const app = (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
  // A page is prerendered for its plain address. What a query selects, and what an unknown address gets, is
  // rendered here alone: hydrating it would be a mismatch.
  if (root.dataset["page"] === path && location.search === "") hydrateRoot(root, app);
  else createRoot(root).render(app);
}

const fetchModel = () => queryClient.fetchQuery(modelQuery(site));

async function start(): Promise<void> {
  const path = canonicalizeAddress();
  try {
    await fetchModel();
  } catch {
    offerRetry(path);
    return;
  }
  mount(path);
}

/** The prerendered page stays readable; a notice above it offers to ask for the model again. */
function offerRetry(path: string): void {
  const notice = createRoot(element("notice"));
  const locale = site.locales.find((each) => path.split("/")[1] === each) ?? site.locales[0];
  const messages = messagesFor(site.catalogues, locale);
  const retry = async () => {
    show(true);
    try {
      await fetchModel();
    } catch {
      show(false);
      return;
    }
    notice.unmount();
    mount(path);
  };
  const show = (retrying: boolean) =>
    notice.render(<ModelFailure messages={messages} retrying={retrying} onRetry={() => void retry()} />);
  show(false);
}

void start();
if (site.worker !== undefined && import.meta.env.PROD) {
  const { worker, basePath } = site;
  // Saving must not compete with the page itself.
  window.addEventListener("load", () => void startOffline(worker, basePath), { once: true });
}
