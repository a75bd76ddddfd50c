/** Not the dot of a day: "bis mindestens 31. Dezember 2029". */
const NO_ORDINAL = String.raw`(?<!(?<!\d)\d{1,2}\.(?=\s+(?:Jan|J[äa]n|Feb|M[äa]r|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))`;

/** Between two sentences. */
export const SENTENCE_END = new RegExp(String.raw`(?<=[.!?])${NO_ORDINAL}\s+(?=\p{Lu})`, 'u');
/** Between the parts of a text that each may hold a rule. */
export const RULE_END = new RegExp(String.raw`(?<=[.!?;])${NO_ORDINAL}\s+(?=[\p{Lu}\d])`, 'u');
