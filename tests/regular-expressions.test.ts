import { globSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Every regular expression written in our sources, once. */
function literals(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of globSync(['src/**/*.{ts,tsx}', 'collections/**/*.ts'])) {
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
      kindOf(file),
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.set(node.text, file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function kindOf(file: string): ts.ScriptKind {
  return file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
}

/** Flags that say how to search, not what matches. */
const searching = /[dgy]/g;

describe('our regular expressions', () => {
  const all = literals();

  it('are found', () => expect(all.size).toBeGreaterThan(20));

  it.each([...all])(
    '%s of %s takes no time that grows faster than the text',
    { timeout: 60_000 },
    async (text) => {
      const end = text.lastIndexOf('/');
      const flags = text.slice(end + 1).replace(searching, '');
      const { status, ...why } = await check(text.slice(1, end), flags.replace('v', 'u'), {
        timeout: 20_000,
      });
      expect({ status, attack: 'attack' in why ? why.attack : null }).not.toMatchObject({
        status: 'vulnerable',
      });
    },
  );
});
