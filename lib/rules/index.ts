import { dataPath } from './chapters/data-path';
import { istioCharts } from './chapters/istio-charts';
import { onDelivery } from './chapters/on-delivery';
import { onPlatforms } from './chapters/on-platforms';
import { pairings } from './chapters/pairings';
import type { Rule } from './rule';

/** Every rule, by id. */
export const rules: readonly Rule[] = [...dataPath, ...istioCharts, ...pairings, ...onPlatforms, ...onDelivery];

/** Ids of rules that are gone; never used again. IOC1044 read what gateways share; IOC9020 asks each gateway. */
export const retired = ['IOC1044'] as const;

export { derivedFacts } from './derived';
export type { DerivedFact, Row } from './derived-fact';
export type { DerivedFacts, FactPath, Facts, StackFacts } from './facts';
export { knownPlatforms, platforms } from './platforms';
export type { Platform, Reason } from './platforms/platform';
export type { Conditions, Literal, Need, Pattern, Rule, SameAs, Strength } from './rule';
