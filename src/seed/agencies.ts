/** `agencies.yaml` and `communes.yaml` of a content folder → agencies. Units are data: run again, it merges by key. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Payload, PayloadRequest } from 'payload';
import { parse } from 'yaml';
import { z } from 'zod';
import { commandTransaction } from '@/database/transaction';
import { type Locale, locales } from '@/i18n/locales';
import { canonicalJson } from '@/lib/canonical-json';
import { slugify } from '@/lib/slug';
import { uuidv5 } from '@/lib/uuid-v5';

/** Of agencies, so that a unit has the same id in every installation. */
const namespace = '6b2f0c4e-3f5d-5a67-9f55-2c1c4a7d8e10';

const names = z.record(z.enum(locales), z.string().min(1));
const agency = z.object({ key: z.string(), kind: z.string(), name: names });
const commune = z.object({ code: z.string(), type: z.enum(['commune', 'ward']), name: names });

interface Unit {
  key: string;
  kind: string;
  code?: string;
  name: Record<Locale, string>;
}

/** @returns how many were written; 0 when all stood there as given */
export async function importAgencies(payload: Payload, folder: string): Promise<number> {
  let written = 0;
  for (const unit of readUnits(folder)) {
    written += await commandTransaction(payload, (req) => saveUnit(req, unit));
  }
  return written;
}

function readUnits(folder: string): Unit[] {
  const agencies = z.array(agency).parse(readYaml(folder, 'agencies.yaml'));
  const communes = z.array(commune).parse(readYaml(folder, 'communes.yaml'));
  const units: Unit[] = [
    ...agencies,
    ...communes.map(({ code, type, name }) => ({ key: slugify(name.vi), kind: type, code, name })),
  ];
  return withUniqueKeys(units);
}

function readYaml(folder: string, file: string): unknown {
  const full = path.join(folder, file);
  return existsSync(full) ? parse(readFileSync(full, 'utf8')) : [];
}

/** Two communes may differ only by their marks (Văn Lang, Văn Lăng): the second gets its official code. */
function withUniqueKeys(units: Unit[]): Unit[] {
  const seen = new Set<string>();
  return units.map((unit) => {
    const key = seen.has(unit.key) ? `${unit.key}-${unit.code ?? ''}` : unit.key;
    seen.add(key);
    return { ...unit, key };
  });
}

async function saveUnit(req: PayloadRequest, unit: Unit): Promise<number> {
  const { db } = req.payload;
  const found = await db.findOne<{ id: string } & Record<string, unknown>>({
    collection: 'agencies',
    where: { key: { equals: unit.key } },
    req,
  });
  const { key, kind, code = null, name } = unit;
  if (found && canonicalJson([found.kind, found.code, found.name]) === canonicalJson([kind, code, name]))
    return 0;
  const id = found?.id ?? uuidv5(namespace, key);
  for (const locale of locales) {
    const data = { key, kind, code, name: name[locale] } as never;
    const options = { collection: 'agencies' as const, locale, req };
    if (found || locale !== locales[0]) await req.payload.update({ ...options, id, data });
    else await req.payload.create({ ...options, data: { id, ...(data as object) } as never });
  }
  return 1;
}
