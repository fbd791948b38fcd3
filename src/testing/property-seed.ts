/**
 * Sets one seed for all property tests, so that a run gives the same result for the same code.
 * `PROPERTY_SEED=<number>` sets another. fast-check prints the seed with a failure.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_150_910) });
