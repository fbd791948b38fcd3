/**
 * One seed for all property tests, so that a run says the same of the same code; `PROPERTY_SEED=<number>` looks
 * elsewhere. fast-check prints the seed with a failure.
 */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_150_910) });
