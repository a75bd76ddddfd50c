import type { Translator } from '../../engine/i18n/translator.ts';
import type { Settings } from '../../messages/contracts.ts';
import { Choice, Switch } from '../../ui/components/fields.tsx';
import { change, isLocked, state } from './options-state.ts';

/** A locked part says why it cannot be changed. */
export function Locked({ words, field }: { words: Translator; field: keyof Settings }) {
  return isLocked(field) ? <p class="locked">{words.t('ui.options.locked')}</p> : null;
}

interface ChoiceSectionProps {
  words: Translator;
  field: 'regime' | 'licence';
  values: readonly string[];
}
/** A section that offers one of a few values. */
export function ChoiceSection({ words, field, values }: ChoiceSectionProps) {
  const options = values.map((value) => ({
    value,
    label: words.t(`ui.options.${field}.${value}`),
  }));
  return (
    <section>
      <Choice
        label={words.t(`ui.options.${field}`)}
        hint={words.t(`ui.options.${field}.hint`)}
        options={options}
        value={state.inForce.value.settings[field]}
        disabled={isLocked(field)}
        change={(value) => change({ [field]: value })}
      />
      <Locked words={words} field={field} />
    </section>
  );
}

/** A yes-or-no setting, with its hint where the catalogue has one. */
export function Flag({
  words,
  field,
  id,
}: {
  words: Translator;
  field: 'showAll' | 'quiet' | 'investigator';
  id: string;
}) {
  const hint = `ui.options.${id}.hint`;
  return (
    <>
      <Switch
        label={words.t(`ui.options.${id}`)}
        hint={words.has(hint) ? words.t(hint) : undefined}
        on={state.inForce.value.settings[field]}
        disabled={isLocked(field)}
        change={(on) => change({ [field]: on })}
      />
      <Locked words={words} field={field} />
    </>
  );
}
