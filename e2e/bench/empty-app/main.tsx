/** The least app that uses the packages of the site as the site does: what any such app costs its readers. */
import { QueryClient, QueryClientProvider, useSuspenseQuery } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter, Link } from "react-router";
import { RouterProvider } from "react-router/dom";

function Page() {
  const { data } = useSuspenseQuery({
    queryKey: ["data"],
    queryFn: async () => (await fetch("data.json")).text(),
  });
  return <Link to="/">{data}</Link>;
}

const router = createBrowserRouter([{ path: "/", Component: Page }]);
const app = (
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>
);
const root = document.querySelector("#root");
if (root?.hasChildNodes()) hydrateRoot(root, app);
else if (root) createRoot(root).render(app);
