/**
 * What an element of the page may hold, for the compiler to enforce: text stands alone in an element of its own. A
 * page translator and other tools that rewrite the words of a page take React's text nodes away. React then loses or
 * leaves stale a text beside other children; one that stands alone it writes anew. `tsconfig.json` names this file as
 * the types of JSX; what runs is React's own.
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
