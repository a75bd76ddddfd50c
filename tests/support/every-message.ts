/** For tests of wording: every message the engine can say of offers of every kind. */
import type { Assessment, Message } from '../../engine/assessment.ts';
import { codeOfPractice } from '../../engine/regimes/code-of-practice.ts';
import { eu } from '../../engine/regimes/eu.ts';
import { ukPsti } from '../../engine/regimes/uk-psti.ts';
import { listEveryOffer } from './every-offer.ts';
import { assessed } from './offer.ts';

const listMessages = (found: Assessment): Message[] =>
  [
    found.scopeSentence,
    found.support.sentence,
    found.password.sentence,
    found.reporting.sentence,
    found.headline,
    found.label.sentence,
    found.exploited.sentence,
    found.tile,
    found.second,
    ...[found.support, found.password, found.reporting, found.label, found.exploited]
      .flatMap(({ claims }) => claims)
      .concat(found.statement)
      .map(({ text }) => text),
    ...[...found.listingSays, ...found.duties].map(({ sentence }) => sentence),
    ...found.provisions.map(({ name }) => name),
    ...found.advice.buying,
    ...found.advice.owning,
    ...found.advice.tell,
    found.advice.question,
  ].filter((message) => message !== null && message !== undefined);

/** Each message once, however many offers say it. */
export const listEveryMessage = (): Message[] => [
  ...new Map(
    [
      ...listEveryOffer().map(assessed).flatMap(listMessages),
      ...[...ukPsti.rules, ...eu.rules, ...ukPsti.duties, ...eu.duties].map(
        ({ sentence }) => sentence,
      ),
      ...codeOfPractice.map(({ name }) => name),
      { id: 'advice.tell.eu' },
    ].map((message) => [JSON.stringify(message), message]),
  ).values(),
];
