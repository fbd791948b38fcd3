/** The id of the panel that holds the filters. */
export const FILTER_PANEL = "filters";
