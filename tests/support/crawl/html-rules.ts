/** The rules our markup is held to, with the exceptions it needs and why. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How React writes markup: the meaning is the same to every parser.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    // HTML allows ids that begin with a digit (headings such as "2013: a decision").
    'valid-id': ['error', { relaxed: true }],
    'doctype-style': 'off',
    'no-self-closing': 'off',
    // Titles and descriptions are the editors' words in four languages; search engines cut, they do not refuse.
    'long-title': 'off',
    // The scripts are our own files with hashed names, under `script-src 'self'`.
    'require-sri': 'off',
  },
});

/** One line per fault: rule, message and place. */
export async function markupFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId}: ${message} (${line}:${column})`),
  );
}
