import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Translator } from '../../../engine/i18n/translator.ts';
import { Switch } from '../../../ui/components/fields.tsx';
import { CODES, PLACES, type Coding, type Entry } from '../../store/record-schema.ts';
import {
  addNote,
  codeEntry,
  deleteEntries,
  pinEntry,
  restoreEntry,
  retractEntry,
} from './changes.ts';
import { formatUtc, type RecordRow } from './rows.ts';
import { Visits } from './visits.tsx';

interface Props {
  translator: Translator;
  entry: Entry;
}

/** Everything about one listing: what people say of it, and every way it was seen. */
export function EntryDetails({ translator, row }: { translator: Translator; row: RecordRow }) {
  const { entry } = row;
  return (
    <div class="entry">
      <div class="codings">
        <CodingFields translator={translator} entry={entry} who="coding" />
        <CodingFields translator={translator} entry={entry} who="second" />
      </div>
      <Notes translator={translator} entry={entry} />
      <Fate translator={translator} entry={entry} />
      <Visits translator={translator} row={row} />
    </div>
  );
}

/** A finding and where it stands, in the words that investigators use. */
function CodingFields({ translator: { t }, entry, who }: Props & { who: 'coding' | 'second' }) {
  const id = useId();
  const coding = entry[who];
  const set = (change: Partial<Coding>): void => {
    const finding = change.finding ?? coding?.finding;
    void codeEntry(entry, who, finding && { ...coding, ...change, finding });
  };
  return (
    <fieldset>
      <legend>{t(who === 'coding' ? 'ui.record.code' : 'ui.record.second')}</legend>
      <label for={`${id}-finding`}>{t('ui.record.code.found')}</label>{' '}
      <select
        id={`${id}-finding`}
        value={coding?.finding ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const finding = CODES.find((code) => code === value);
          if (finding === undefined) void codeEntry(entry, who, undefined);
          else set({ finding });
        }}
      >
        <option value="">{t('ui.record.code.open')}</option>
        {CODES.map((code) => (
          <option key={code} value={code}>
            {t(`ui.record.code.${code}`)}
          </option>
        ))}
      </select>{' '}
      <label for={`${id}-where`}>{t('ui.record.where')}</label>{' '}
      <select
        id={`${id}-where`}
        value={coding?.where ?? ''}
        disabled={coding === undefined}
        onChange={({ currentTarget: { value } }) =>
          set({ where: PLACES.find((place) => place === value) })
        }
      >
        <option value="">–</option>
        {PLACES.map((place) => (
          <option key={place} value={place}>
            {t(`ui.record.where.${place}`)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

function Notes({ translator: { t }, entry }: Props) {
  const id = useId();
  const words = useSignal('');
  const add = async (): Promise<void> => {
    await addNote(entry, words.value.trim());
    words.value = '';
  };
  return (
    <div>
      {entry.notes.length > 0 && (
        <ul class="dotted">
          {entry.notes.map(({ at, words: said }) => (
            <li key={at}>
              <span class="quiet">{formatUtc(at)} UTC</span> <span dir="auto">{said}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="row">
        <label for={id}>{t('ui.record.note')}</label>
        <input
          type="text"
          id={id}
          maxLength={4_000}
          value={words.value}
          onInput={({ currentTarget: { value } }) => (words.value = value)}
        />
        <button type="button" class="button" disabled={words.value.trim() === ''} onClick={add}>
          {t('ui.record.note.add')}
        </button>
      </p>
    </div>
  );
}

/** Keep it whatever happens, take it back, delete it. */
function Fate({ translator, entry }: Props) {
  const { t } = translator;
  return (
    <>
      <Switch
        label={t('ui.record.pin')}
        hint={t('ui.record.pin.hint')}
        on={entry.pinned === true}
        change={(on) => pinEntry(entry, on)}
      />
      {entry.retracted === undefined ? (
        <Retract translator={translator} entry={entry} />
      ) : (
        <p class="row">
          <span>
            {t('ui.record.retracted', {
              when: formatUtc(entry.retracted.at),
              why: entry.retracted.why,
            })}
          </span>
          <button
            type="button"
            class="button"
            onClick={() =>
              restoreEntry(
                entry,
                t('ui.record.restored', {
                  when: formatUtc(entry.retracted?.at ?? 0),
                  why: entry.retracted?.why ?? '',
                }),
              )
            }
          >
            {t('ui.record.restore')}
          </button>
        </p>
      )}
      <p>
        <button
          type="button"
          class="button danger"
          onClick={() => deleteEntries(entry.case, [entry.id])}
        >
          {t('ui.record.delete')}
        </button>
      </p>
    </>
  );
}

function Retract({ translator: { t }, entry }: Props) {
  const id = useId();
  const why = useSignal('');
  return (
    <p class="row">
      <label for={id}>{t('ui.record.retract.why')}</label>
      <input
        type="text"
        id={id}
        maxLength={4_000}
        value={why.value}
        onInput={({ currentTarget: { value } }) => (why.value = value)}
      />
      <button
        type="button"
        class="button"
        disabled={why.value.trim() === ''}
        onClick={() => retractEntry(entry, why.value.trim())}
      >
        {t('ui.record.retract')}
      </button>
    </p>
  );
}
