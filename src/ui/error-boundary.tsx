import { Component } from "react";
import type { Elements } from "./content.ts";

interface ErrorBoundaryProps {
  /** What to show in the place of what failed. Throw an error that is not yours to show. */
  readonly failed: (error: unknown, retry: () => void) => Elements;
  /** A change of it shows the children again. */
  readonly of: unknown;
  readonly children: Elements;
}

interface State {
  readonly of: unknown;
  readonly caught: { readonly error: unknown } | undefined;
}

/** Catches what its children throw while they render. */
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
