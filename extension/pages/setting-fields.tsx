import type { Translator } from '../../engine/i18n/translator.ts';
import type { Settings } from '../../messages/contracts.ts';
import { Choice, Switch } from '../../ui/components/fields.tsx';
import { change, isLocked, state } from './options-state.ts';

/** A locked part says why it cannot be changed. */
export function Locked({ translator, field }: { translator: Translator; field: keyof Settings }) {
  return isLocked(field) ? <p class="locked">{translator.t('ui.options.locked')}</p> : null;
}

interface ChoiceSectionProps {
  translator: Translator;
  field: 'regime' | 'licence';
  values: readonly string[];
}
/** A section that offers one of a few values. */
export function ChoiceSection({ translator, field, values }: ChoiceSectionProps) {
  const options = values.map((value) => ({
    value,
    label: translator.t(`ui.options.${field}.${value}`),
  }));
  return (
    <section>
      <Choice
        label={translator.t(`ui.options.${field}`)}
        hint={translator.t(`ui.options.${field}.hint`)}
        options={options}
        value={state.inForce.value.settings[field]}
        disabled={isLocked(field)}
        change={(value) => change({ [field]: value })}
      />
      <Locked translator={translator} field={field} />
    </section>
  );
}

/** A yes-or-no setting, with its hint where the catalogue has one. */
export function Flag({
  translator,
  field,
  id,
}: {
  translator: Translator;
  field: 'showAll' | 'quiet' | 'investigator';
  id: string;
}) {
  const hint = `ui.options.${id}.hint`;
  return (
    <>
      <Switch
        label={translator.t(`ui.options.${id}`)}
        hint={translator.has(hint) ? translator.t(hint) : undefined}
        on={state.inForce.value.settings[field]}
        disabled={isLocked(field)}
        change={(on) => change({ [field]: on })}
      />
      <Locked translator={translator} field={field} />
    </>
  );
}
