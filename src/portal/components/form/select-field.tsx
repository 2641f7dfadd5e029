import { each } from '../each';
import { errorId } from './error-summary';

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps {
  /** Of the control; an error summary leads to it. */
  id: string;
  name: string;
  label: string;
  choices: readonly Choice[];
  value: string;
  error: string | undefined;
}

/** A label, what is wrong with the field, and its control: in this order, as they are read out. */
export function SelectField({ id, name, label, choices, value, error }: SelectFieldProps) {
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {error && (
        <p className="field-error" id={errorId(id)}>
          {error}
        </p>
      )}
      <select
        id={id}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId(id) : undefined}
      >
        {each(choices, (choice) => (
          <option value={choice.value}>{choice.label}</option>
        ))}
      </select>
    </div>
  );
}
