/** The columns of a comparison, loaded when there is something to compare. */
export { ComparedActors } from "./compared-actors.tsx";
export { ComparedStances } from "./compared-stances.tsx";
export { OneChosen, Partners } from "./one-chosen.tsx";
