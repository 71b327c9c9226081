import { dataPath } from './chapters/data-path';
import { istioCharts } from './chapters/istio-charts';
import { onDelivery } from './chapters/on-delivery';
import { onPlatforms } from './chapters/on-platforms';
import { pairings } from './chapters/pairings';

/** Every rule, by id. */
export const rules = [...dataPath, ...istioCharts, ...pairings, ...onPlatforms, ...onDelivery] as const;

/** Ids of rules that are gone; never used again. */
export const retired = [] as const;

export { derivedFacts } from './derived';
export type { DerivedFact, Row } from './derived-fact';
export type { DerivedFacts, FactPath, Facts, StackFacts } from './facts';
export { knownPlatforms, platforms } from './platforms';
export type { Platform, Reason } from './platforms/platform';
export type { Conditions, Literal, Need, Pattern, Rule, SameAs, Strength } from './rule';
