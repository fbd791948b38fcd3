/**
 * The types of JSX (`tsconfig.json` names this file): a text needs an element of its own. Page translators and similar
 * tools replace React's text nodes. React then loses a text beside other children or leaves it stale, but it writes a
 * text that is the only child anew. At run time, JSX is React's own.
 */
import type { ExoticComponent, JSX as ReactJSX, ReactElement, ReactNode } from "react";

/** Elements, or nothing: never text. */
export type Elements = ReactElement | boolean | null | undefined | readonly Elements[];

/** One text alone, or elements. */
export type Content = string | number | Elements;

type Holding<Props> = Props extends { readonly children?: infer Children }
  ? ReactNode extends Children
    ? Omit<Props, "children"> & { readonly children?: Content }
    : Props
  : Props;

export namespace JSX {
  export type ElementType =
    | keyof ReactJSX.IntrinsicElements
    | ((props: never) => Elements)
    | (new (props: never) => ReactJSX.ElementClass)
    | ExoticComponent<never>;
  export type Element = ReactJSX.Element;
  export type ElementClass = ReactJSX.ElementClass;
  export type ElementAttributesProperty = ReactJSX.ElementAttributesProperty;
  export type ElementChildrenAttribute = ReactJSX.ElementChildrenAttribute;
  export type LibraryManagedAttributes<Component, Props> = Holding<
    ReactJSX.LibraryManagedAttributes<Component, Props>
  >;
  export type IntrinsicAttributes = ReactJSX.IntrinsicAttributes;
  export type IntrinsicElements = {
    [Name in keyof ReactJSX.IntrinsicElements]: Holding<ReactJSX.IntrinsicElements[Name]>;
  };
}
