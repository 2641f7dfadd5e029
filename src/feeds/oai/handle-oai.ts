/** The OAI-PMH 2.0 endpoint: one request, one document. */
import { isoSeconds } from '@/lib/dates';
import { element, renderXml, type XmlElement } from '@/lib/xml';
import { respond } from '../http';
import { loadSections } from '../sections';
import type { FeedServices } from '../services';
import { type Arguments, readArguments, shorten } from './arguments';
import type { OaiContext } from './context';
import { OaiError } from './oai-error';
import { verbs } from './verbs';

const oaiNamespace = 'http://www.openarchives.org/OAI/2.0/';

export interface OaiOptions {
  /** Records in one part of a list. */
  pageSize?: number;
}

/** GET and POST (OAI-PMH §3.1.1). A validator older than an hour is not fresh: tokens carry their expiry. */
export async function handleOai(
  request: Request,
  services: FeedServices,
  { pageSize = 100 }: OaiOptions = {},
): Promise<Response> {
  const shape = { contentType: 'text/xml; charset=utf-8', timeStepSeconds: 3600 };
  return respond(request, services, shape, async (head) => {
    const sections = await loadSections(services, head.seq);
    const answer = await answerTo(request, { services, sections, pageSize });
    return renderXml(oaiDocument(answer, services), {
      stylesheets: [
        { href: '/xsl/oai.xsl', type: 'text/xsl' },
        { href: '/xsl/oai.css', type: 'text/css' },
      ],
    });
  });
}

interface Answer {
  /** Attributes of `request`: the arguments, unless they are what is wrong (§3.2, item 3). */
  echoed: Arguments;
  content: XmlElement;
}

async function answerTo(request: Request, context: OaiContext): Promise<Answer> {
  let given: Arguments = {};
  try {
    given = await readArguments(request);
    return { echoed: given, content: await run(given, context) };
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    const faulty = error.code === 'badVerb' || error.code === 'badArgument';
    return { echoed: faulty ? {} : given, content: element('error', { code: error.code }, error.message) };
  }
}

async function run({ verb: name, ...given }: Arguments, context: OaiContext): Promise<XmlElement> {
  if (!name) throw new OaiError('badVerb', 'The argument "verb" is missing.');
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new OaiError('badVerb', `There is no verb "${shorten(name)}".`);
  return verb.run(given, context);
}

function oaiDocument({ echoed, content }: Answer, { site, now }: FeedServices): XmlElement {
  return element(
    'OAI-PMH',
    {
      xmlns: oaiNamespace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${oaiNamespace} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
    },
    element('responseDate', {}, isoSeconds(now())),
    element('request', echoed, `${site.origin}/oai`),
    content,
  );
}
