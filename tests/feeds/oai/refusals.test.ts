/** What a refusal says: somebody at a harvester's must find out alone what to change (OAI-PMH §3.6). */
import { describe, expect, test } from 'vitest';
import { smallWorld } from '../../support/feed-world';
import { ask } from '../support';

const world = smallWorld();

async function refusal(response: Response): Promise<string> {
  return /<error code="\w+">([^<]*)</.exec(await response.text())?.[1]?.replaceAll('&quot;', '"') ?? '';
}

const asked = async (query: string) => refusal(await ask(world, `/oai?${query}`));
const posted = async (body: string, type = 'application/x-www-form-urlencoded') =>
  refusal(await ask(world, '/oai', { method: 'POST', body, headers: { 'Content-Type': type } }));

describe('a refusal says', () => {
  test.each([
    ['', 'The argument "verb" is missing.'],
    ['verb=Identify&verb=Identify', 'The argument "verb" is repeated.'],
    ['verb=Identify&until=1', 'Unknown arguments: until.'],
    ['verb=Identify&a=1&b=2', 'Unknown arguments: a, b.'],
    ['verb=GetRecord&identifier=x&identifier=y', 'The argument "identifier" is repeated.'],
    ['verb=GetRecord&metadataPrefix=oai_dc', 'The argument "identifier" is missing.'],
    ['verb=GetRecord&identifier=&metadataPrefix=oai_dc', 'The argument "identifier" is empty.'],
    ['verb=GetRecord', 'The argument "identifier" is missing. The argument "metadataPrefix" is missing.'],
    ['verb=ListRecords', 'The argument "metadataPrefix" is missing.'],
    ['verb=ListRecords&metadataPrefix=', 'The argument "metadataPrefix" is empty.'],
    [
      'verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc',
      'The argument "resumptionToken" stands alone, with "verb" only.',
    ],
    ['verb=ListSets&resumptionToken=x', 'The list of sets comes whole: it has no tokens.'],
  ])('of %j: %s', async (query, told) => {
    expect(await asked(query)).toBe(told);
  });

  test('a long name no longer than it must, and a name of 80 signs whole', async () => {
    expect(await asked(`verb=Identify&${'a'.repeat(80)}=1`)).toBe(`Unknown arguments: ${'a'.repeat(80)}.`);
    expect(await asked(`verb=Identify&${'a'.repeat(81)}=1`)).toBe(`Unknown arguments: ${'a'.repeat(80)}….`);
  });
});

describe('of a form', () => {
  test('the arguments count as those of the address', async () => {
    expect(await posted('verb=Identify&x=1')).toBe('Unknown arguments: x.');
    expect(await posted('verb=Identify&x=1', 'application/x-www-form-urlencoded; charset=UTF-8')).toBe(
      'Unknown arguments: x.',
    );
  });

  test('nothing is taken for no verb, whatever its type', async () => {
    expect(await posted('  ', 'text/plain')).toBe('The argument "verb" is missing.');
  });

  test('another type is refused', async () => {
    expect(await posted('verb=Identify', 'application/json')).toBe(
      'POST takes application/x-www-form-urlencoded only.',
    );
  });

  test('the size has a limit', async () => {
    const room = 64 * 1024;
    expect(await posted(`verb=Identify&x=${'a'.repeat(room * 2)}`)).toMatch(
      /^The form is larger than \d+ bytes\.$/,
    );
  });
});
