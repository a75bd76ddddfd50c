import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { CopyButton } from '../../../ui/components/copy-button.tsx';
import { Fold } from '../../../ui/components/fold.tsx';
import { saveFile, toFileName } from '../../../ui/save-file.ts';
import type { ExportFormat, Letter } from '../../catalogue/contracts.ts';
import { ask, readAsOf, state, forget } from './state.ts';

interface Props {
  translator: Translator;
}

/** One letter a maker, to copy. */
export function Letters({ translator: { t } }: Props) {
  const letters = useSignal<readonly Letter[] | null>(null);
  const write = async (): Promise<void> => {
    letters.value = (await ask({ kind: 'letters' }))?.letters ?? null;
  };
  return (
    <section>
      <h2>{t('ui.catalogue.letters')}</h2>
      <p class="small">{t('ui.catalogue.letters.how')}</p>
      {letters.value === null ? (
        <button type="button" class="button" onClick={write}>
          {t('ui.catalogue.letters.write')}
        </button>
      ) : (
        <LetterList t={t} letters={letters.value} />
      )}
    </section>
  );
}

/** So many are drawn at once: a large catalogue has a thousand makers, and the page goes on. */
const DRAWN = 40;

function LetterList({ t, letters }: { t: Translator['t']; letters: readonly Letter[] }) {
  const count = useSignal(DRAWN);
  useEffect(() => {
    if (count.value >= letters.length) return;
    const timer = setTimeout(() => {
      count.value += DRAWN;
    });
    return () => clearTimeout(timer);
  }, [count.value]);
  return (
    <div class="folds">
      {letters.length === 0 && <p>{t('ui.catalogue.letters.none')}</p>}
      {letters.slice(0, count.value).map((letter) => (
        <OneLetter key={letter.maker} t={t} letter={letter} />
      ))}
    </div>
  );
}

function OneLetter({ t, letter }: { t: Translator['t']; letter: Letter }) {
  const { maker, products, text } = letter;
  return (
    <Fold title={t('ui.catalogue.letter', { maker, n: products })}>
      <pre class="letter" tabIndex={0}>
        {text}
      </pre>
      <CopyButton
        text={() => text}
        label={t('ui.catalogue.letter.copy')}
        done={t('ui.copied')}
        failed={t('ui.copy-failed')}
      />
    </Fold>
  );
}

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'ndjson'];

/** Files of all rows or of those in the filter, and print. */
export function Exports({ translator: { t } }: Props) {
  const save = async (format: ExportFormat, isAll: boolean): Promise<void> => {
    const filter = isAll ? { finding: 'all' as const, maker: null } : state.filter.value;
    state.notice.value = '';
    const answer = await ask({ kind: 'export', format, filter });
    const name = `${toFileName('useby', 'catalogue', readAsOf())}.${format}`;
    if (answer !== null) saveFile(name, answer.file);
    state.notice.value ||= answer === null ? 'ui.catalogue.not-saved' : 'ui.catalogue.saved';
  };
  return (
    <section class="exports">
      <h2>{t('ui.catalogue.save')}</h2>
      <p class="row">
        {FORMATS.map((format, at) => (
          <button
            key={format}
            type="button"
            class={at === 0 ? 'button primary' : 'button'}
            onClick={() => save(format, true)}
          >
            {t(`ui.catalogue.save.${format}`)}
          </button>
        ))}
        <button type="button" class="button" onClick={() => save('csv', false)}>
          {t('ui.catalogue.save.filter')}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {t('ui.catalogue.print')}
        </button>
      </p>
    </section>
  );
}

/** Parts (a) to (g) of a statement of compliance, Schedule 4. */
const PARTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
/** Points of the law that a retailer needs. */
const POINTS = ['roles', 'statement', 'knowledge', 'action', 'show'] as const;

/** The statement's contents as a list to tick, the law in short, and what is kept. */
export function Help({ translator: { t } }: Props) {
  return (
    <div class="folds">
      <Fold title={t('ui.catalogue.statement')}>
        <p class="small">{t('ui.catalogue.statement.how')}</p>
        <ul class="ticks">
          {PARTS.map((part) => (
            <li key={part}>
              <label>
                <input type="checkbox" /> <span>{t(`ui.catalogue.statement.${part}`)}</span>
              </label>
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title={t('ui.catalogue.law')}>
        <ul class="dotted">
          {POINTS.map((point) => (
            <li key={point}>{t(`ui.catalogue.law.${point}`)}</li>
          ))}
        </ul>
      </Fold>
      <Fold title={t('ui.catalogue.kept')}>
        <p class="small">{t('ui.catalogue.kept.how')}</p>
        <button type="button" class="button" onClick={forget}>
          {t('ui.catalogue.forget')}
        </button>
      </Fold>
    </div>
  );
}
