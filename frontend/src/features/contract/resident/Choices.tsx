import css from './resident.module.css';

interface Props<T extends string> {
  legend: string;
  name: string;
  choices: readonly { value: T; label: string; words?: string }[];
  chosen: T | undefined;
  onChoose: (value: T) => void;
}

/** One of a few, each as large as a thumb. */
export function Choices<T extends string>({ legend, name, choices, chosen, onChoose }: Props<T>) {
  return (
    <fieldset className={css.choices}>
      <legend>{legend}</legend>
      {choices.map(({ value, label, words }) => (
        <label key={value} className={css.choice}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={chosen === value}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span>
            {label}
            {words !== undefined && <small>{words}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
