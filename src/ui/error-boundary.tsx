import { Component } from "react";
import type { Elements } from "./content.ts";

interface ErrorBoundaryProps {
  /** Renders the replacement. Throw the error again if it is not for this boundary. */
  readonly failed: (error: unknown, retry: () => void) => Elements;
  /** If this value changes, the children are rendered again. */
  readonly of: unknown;
  readonly children: Elements;
}

interface State {
  readonly of: unknown;
  readonly caught: { readonly error: unknown } | undefined;
}

/** Catches the errors that its children throw while they render. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  override state: State = { of: this.props.of, caught: undefined };

  static getDerivedStateFromProps({ of }: ErrorBoundaryProps, state: State): State {
    return of === state.of ? state : { of, caught: undefined };
  }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { caught: { error } };
  }

  override render(): Elements {
    const { caught } = this.state;
    return caught
      ? this.props.failed(caught.error, () => this.setState({ caught: undefined }))
      : this.props.children;
  }
}
