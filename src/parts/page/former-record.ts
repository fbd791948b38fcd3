import { createContext } from "react";
import type { RecordName } from "../../model/former-ids.ts";

/** The record that a former id in the address of the page leads to; `undefined` if the address is current. */
export const FormerRecord = createContext<RecordName | undefined>(undefined);
