/**
 * React's functions for JSX as constants: a call of a constant is shorter than that of a property of React's package. In
 * production both functions are one.
 */
import * as runtime from "react/jsx-runtime";

export const { Fragment, jsx } = runtime;
export { jsx as jsxs };
