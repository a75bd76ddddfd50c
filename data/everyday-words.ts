import { foldKey } from '../engine/text/tokens.ts';

/** Brand names that are ordinary words of some language or of shop titles: such a brand counts only in a brand's position. */
const WORDS = [
  'ring', 'hive', 'nest', 'eve', 'blink', 'tile', 'echo', 'wiz', 'sky', 'meta', 'canary', 'yale', 'sage', 'ninja', 'shark', 'honor', 'nothing', 'deco', 'mi', 'surface', 'galaxy', 'fire tv', 'fire hd', 'chromecast', 'google home',
  'play', 'free', 'three', 'orange', 'circle', 'now', 'arc', 'spark', 'relish', 'true', 'bell', 'option', 'optimum', 'frontier', 'gateway', 'hot', 'dialog', 'zoom', 'smart', 'archer', 'pixel', 'quest', 'shield', 'vive', 'wiser', 'leisure',
  'polar', 'hue', 'mentor', 'spectrum', 'starry', 'open', 'go', 'one', 'we', 'sector', 'promethean', 'libera', 'allied', 'orbic', 'kettle', 'wink', 'august', 'level', 'ember', 'oral', 'drayton', 'harmony', 'orbit', 'vigor', 'velop',
  'speed', 'bigme', 'roav', 'playbulb', 'neet', 'fon', 'ee', 'bt', 'o2', 'gvc', 'bec', 'cox', 'siedle', 'fredi', 'denver', 'vector', 'beats', 'trust', 'moto', 'cmf', 'salto', 'status', 'bird', 'lime', 'addon', 'newline', 'prowise',
  'bush', 'sharp', 'crystal', 'monitor', 'winston', 'sma', 'smc', 'ais', 'meo', 'nos', 'union', 'axis', 'thomson', 'creative', 'revolv', 'british gas', 'firstnum', 'generic', 'adt', 'control4', 'alarm', 'kangaroo', 'cove',
  'great speed', 'open networks', 'green packet', 'snap appliance', 'network everywhere', 'wireless ip camera', 'whistle', 'prime', 'flow', 'sense', 'unique', 'joi', 'smart technologies', 'esi', 'asi', 'trane', 'core', 'home', 'move',
  'candy', 'hoover', 'lego', 'voi', 'amino', 'askey', 'atlantis', 'cayman', 'parrot', 'paradox', 'pirelli', 'pentagram', 'planet', 'marbella', 'hexa', 'rogers', 'poly', 'polycom', 'topcom',
  'hammer', 'spire', 'quad', 'pulsar', 'fossil', 'lumo', 'smarter', 'embodied', 'north', 'ajax', 'bora', 'intel', 'spotify', 'jcb', 'warmup', 'sonnen', 'solis', 'kami', 'veva',
];

const KEYS: ReadonlySet<string> = new Set(WORDS.map(foldKey));

/** True for names that need the guard `word: true`. */
export const isEverydayWord = (name: string): boolean => KEYS.has(foldKey(name));
