import { foldKey } from '../../engine/text/tokens.ts';
import { at, type Check, type Finding } from './check.ts';

/** Everyday English words met in product titles. A brand of that name needs its guard. */
const EVERYDAY = new Set([
  'ring', 'hive', 'nest', 'eve', 'blink', 'tile', 'echo', 'sky', 'canary', 'sage', 'ninja', 'shark', 'nothing', 'honor', 'meta', 'yale', 'wiz', 'surface', 'galaxy', 'orange', 'three', 'free', 'play', 'now', 'circle', 'spark', 'true', 'bell',
  'option', 'gateway', 'hot', 'dialog', 'zoom', 'smart', 'polar', 'spectrum', 'open', 'one', 'august', 'level', 'ember', 'bush', 'sharp', 'trust', 'creative', 'wink', 'home', 'go', 'flow', 'sense', 'prime', 'kangaroo', 'cove', 'frontier', 'optimum', 'denver', 'beats', 'axis', 'arc', 'move', 'hue', 'deco',
]);

export const check: Check = {
  id: 'alias-word', severity: 'error',
  why: 'A ring is also jewellery: such a brand word counts only in a brand\'s position.',
  fix: 'add word: true',
  run: (entries) => entries.flatMap((entry): Finding[] => {
    const own = EVERYDAY.has(foldKey(entry.brand.name)) && !entry.brand.word ? [at(entry, ['name'], `"${entry.brand.name}" is an everyday word without a guard`)] : [];
    const aliases = (entry.brand.aliases ?? []).flatMap((alias, i) => (EVERYDAY.has(foldKey(alias.text)) && !alias.word ? [at(entry, ['aliases', i], `"${alias.text}" is an everyday word without a guard`)] : []));
    return [...own, ...aliases];
  }),
};
