import { each } from '../each';

export interface FieldError {
  /** Id of the control. */
  field: string;
  text: string;
}

/** Id of the sentence beside a control that says what is wrong with it. */
export function errorId(field: string): string {
  return `${field}_error`;
}

/** Everything that is wrong with a form, first on the page; each sentence leads to its field. */
export function ErrorSummary({ title, errors }: { title: string; errors: readonly FieldError[] }) {
  if (errors.length === 0) return null;
  return (
    <div className="error-summary" role="alert">
      <h2>{title}</h2>
      <ul>
        {each(errors, ({ field, text }) => (
          <li>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
