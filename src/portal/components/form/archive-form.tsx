/** Which part of the archive? A form without script: its answer is an address (`archive/answer-archive-form.ts`). */
import { formatMonthName, formatYear } from '@/i18n/format';
import type { ArchiveAnswers, ArchiveErrors, ArchiveField } from '../../archive/answer-archive-form';
import type { ArchiveChoices } from '../../archive/archive-choices';
import { firstMoment } from '../../archive/period';
import type { PageContext } from '../../page-context';
import { ErrorSummary } from './error-summary';
import { type Choice, SelectField } from './select-field';

interface ArchiveFormProps {
  ctx: PageContext;
  choices: ArchiveChoices;
  answers: ArchiveAnswers;
  errors?: ArchiveErrors;
}

const fields: readonly ArchiveField[] = ['list', 'year', 'month'];
const months = Array.from({ length: 12 }, (_, at) => at + 1);

export function ArchiveForm({ ctx, choices, answers, errors = {} }: ArchiveFormProps) {
  const options = optionsOf(ctx, choices);
  const wrong = fields.flatMap((name) => (errors[name] ? [{ field: idOf(name), text: errors[name] }] : []));
  return (
    <form className="form form-row" method="get" action={`/archive/${ctx.locale}`}>
      <ErrorSummary title={ctx.t('archive.errors')} errors={wrong} />
      {fields.map((name) => (
        <SelectField
          key={name}
          id={idOf(name)}
          name={name}
          label={ctx.t(`archive.${name}`)}
          choices={options[name]}
          value={answers[name]}
          error={errors[name]}
        />
      ))}
      <button className="button" type="submit">
        {ctx.t('archive.show')}
      </button>
    </form>
  );
}

/** With an underscore, as all ids of ours: docs/design-system.md. */
function idOf(name: ArchiveField): string {
  return `archive_${name}`;
}

function optionsOf({ locale, t }: PageContext, { lists, years }: ArchiveChoices) {
  const year = (each: number) => ({ value: String(each), label: formatYear(firstMoment(each, 1), locale) });
  const month = (each: number) => ({
    value: String(each),
    label: capitalised(formatMonthName(firstMoment(2026, each), locale), locale),
  });
  return {
    list: lists.map(({ title, path }) => ({ value: path, label: title })),
    year: [{ value: '', label: t('archive.anyYear') }, ...years.map(year)],
    month: [{ value: '', label: t('archive.anyMonth') }, ...months.map(month)],
  } satisfies Record<ArchiveField, Choice[]>;
}

/** Vietnamese months begin with a small letter inside a sentence; here they stand alone. */
function capitalised(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
