/** A button of the desk among others with the same word, each for a record of its own. */
import type { ComponentProps } from "react";
import { usePageContext } from "../../parts/page-context.tsx";
import { Button } from "../../ui/button.tsx";

interface ButtonForProps extends Omit<ComponentProps<typeof Button>, "children"> {
  /** The word on the button. */
  readonly does: string;
  /** The name of what the button is for. */
  readonly name: string;
}

/** A button whose accessible name says what it is for: “Remove: The Greens”. */
export function ButtonFor({ does, name, ...props }: ButtonForProps) {
  const { messages } = usePageContext();
  return (
    <Button {...props} aria-label={does + messages.colon + name}>
      {does}
    </Button>
  );
}
