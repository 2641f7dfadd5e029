/**
 * Carries out a plan: pictures first, then documents. Each document is saved whole or not at all, so that an import
 * that broke off is finished by running it again.
 */
import { readFile } from 'node:fs/promises';
import type { ContentType } from '@/content/content-type';
import type { ImportDocument } from './build-document';
import { withoutForwardLinks } from './forward-links';
import { type ImportAction, type ImportPlan, planImport } from './plan-import';
import type { DocumentData, ImportPort } from './port';
import type { ImportFolder } from './read-import-folder';
import type { ImportRefusal } from './refusal';

export interface ImportProgress {
  done: number;
  total: number;
  /** `articles/tea`, or a file name. */
  name: string;
}

export interface ImportOptions {
  types: readonly ContentType[];
  dryRun?: boolean;
  onProgress?: (progress: ImportProgress) => void;
}

export interface ImportReport {
  documents: Record<ImportAction, number>;
  media: Record<ImportAction, number>;
  /** What could not be saved; everything else was. */
  failures: ImportRefusal[];
}

export async function applyImport(
  port: ImportPort,
  folder: Pick<ImportFolder, 'media' | 'documents'>,
  { types, dryRun = false, onProgress = () => {} }: ImportOptions,
): Promise<ImportReport> {
  const plan = await planImport(port, folder, types);
  const report: ImportReport = { documents: count(plan.documents), media: count(plan.media), failures: [] };
  if (dryRun) return report;
  const steps = [...mediaSteps(port, plan), ...documentSteps(port, plan, types)];
  for (const [at, step] of steps.entries()) {
    onProgress({ done: at, total: steps.length, name: step.name });
    await step.act().catch((error: unknown) => report.failures.push(failure(step.file, error)));
  }
  onProgress({ done: steps.length, total: steps.length, name: '' });
  return report;
}

interface Step {
  name: string;
  file: string;
  act(): Promise<void>;
}

function mediaSteps(port: ImportPort, plan: ImportPlan): Step[] {
  const changed = plan.media.filter(({ action }) => action !== 'unchanged');
  return changed.map(({ action, medium, withFile }) => ({
    name: medium.filename,
    file: medium.file,
    act: async () => {
      const { id, filename, metadata } = medium;
      const file = { id, filename, bytes: withFile ? await readFile(medium.path) : Buffer.alloc(0) };
      if (action === 'create') await port.createMedia(file, metadata);
      else await port.updateMedia(id, metadata, ...(withFile ? [file] : []));
    },
  }));
}

/** A link to a document that is yet to come waits: that document is saved first, and this one again with the link. */
function documentSteps(port: ImportPort, plan: ImportPlan, types: readonly ContentType[]): Step[] {
  const saved = new Set(
    plan.documents.filter(({ action }) => action !== 'create').map(({ document }) => document.id),
  );
  const later: Step[] = [];
  const steps = plan.documents.flatMap(({ action, document }): Step[] => {
    if (action === 'unchanged') return [];
    const first = withoutForwardLinks(document, types, saved);
    saved.add(document.id);
    if (!first) return [documentStep(port, document, document)];
    later.push(documentStep(port, document, document));
    return [documentStep(port, document, first)];
  });
  return [...steps, ...later];
}

function documentStep(port: ImportPort, { type, key, id, folder }: ImportDocument, data: DocumentData): Step {
  const { shared, locales } = data;
  return {
    name: `${type}/${key}`,
    file: folder,
    act: () => port.saveDocument(type, id, { key, shared, locales }),
  };
}

function count(planned: readonly { action: ImportAction }[]): Record<ImportAction, number> {
  const counts = { create: 0, update: 0, unchanged: 0 };
  for (const { action } of planned) counts[action] += 1;
  return counts;
}

function failure(file: string, error: unknown): ImportRefusal {
  const detail = error instanceof Error ? error.message : String(error);
  return { file, line: 1, reason: 'saveFailed', values: { detail } };
}
