import { useId } from 'preact/hooks';

interface Common {
  label: string;
  hint?: string | undefined;
  disabled?: boolean;
}

/** A yes-or-no setting that acts at once. */
export function Switch({
  label,
  hint,
  on,
  disabled = false,
  change,
}: Common & { on: boolean; change: (on: boolean) => unknown }) {
  const id = useId();
  return (
    <div class="field switch">
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={on}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="quiet small">
          {hint}
        </p>
      )}
    </div>
  );
}

interface Option {
  value: string;
  label: string;
}

/** One of a few. */
export function Choice({
  label,
  hint,
  options,
  value,
  disabled = false,
  change,
}: Common & { options: readonly Option[]; value: string; change: (value: string) => unknown }) {
  const id = useId();
  return (
    <fieldset
      class="field choice"
      disabled={disabled}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
    >
      <legend>{label}</legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="quiet small">
          {hint}
        </p>
      )}
      {options.map((option) => (
        <label key={option.value} class="option">
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={option.value === value}
            onChange={() => change(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
