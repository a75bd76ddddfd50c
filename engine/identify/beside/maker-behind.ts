import { foldKey } from '../../text/tokens.ts';
import type { NameIndex } from '../names/name-index.ts';

const BEGINNING = /^(\S{2,20}) by (\S{2,20})( \S{1,20})? (?=\S)/i;

/**
 * "CMF by Nothing Phone 2 Pro", "Tapo by TP-Link C200": between a range and its number stands whose
 * range it is. The title with the maker at its end, where nothing comes between the words of a
 * name; null = it does not begin so.
 */
export function moveMakerBehind(
  { findBrand }: NameIndex,
  title: string,
): { title: string; range: string } | null {
  const begin = BEGINNING.exec(title);
  if (begin === null) return null;
  const [, range = '', first = '', second = ''] = begin;
  const maker = [first + second, first].find((words) => findBrand(foldKey(words)));
  if (maker === undefined) return null;
  const rest = title.slice(`${range} by ${maker} `.length);
  return rest === '' ? null : { title: `${range} ${rest} by ${maker}`, range };
}
