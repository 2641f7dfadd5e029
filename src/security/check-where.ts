/** A filter: `{ and | or: [filter…] }` or `{ field: { operator: value } }`, of bearable size. */
import { Malformed } from './malformed';
import { isDate, looksThrough, type QueryFields } from './query-fields';

const MOST_CONDITIONS = 50;
const MOST_VALUES = 1000;
const LONGEST_VALUE = 2000;
const DEEPEST = 5;
const fieldPath = /^[\w-]+(\.[\w-]+){0,6}$/;

/** Payload's operators without those for places on a map, which no field here has, and `all`, which SQLite has not. */
const operators = new Set([
  ...['equals', 'not_equals', 'contains', 'like', 'not_like', 'in', 'not_in', 'exists'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
]);

/** These take several values; the databases fail on a list for any other. */
const listOperators = new Set(['in', 'not_in']);

/**
 * @throws Malformed
 */
export function checkWhere(where: unknown, fields: QueryFields): void {
  let conditions = 0;
  const visit = (node: unknown, depth: number): void => {
    if (depth > DEEPEST) throw new Malformed(`where: ≤ ${DEEPEST} × and | or`);
    for (const [name, value] of Object.entries(objectOf(node))) {
      if (name.toLowerCase() === 'and' || name.toLowerCase() === 'or') {
        for (const inner of listOf(value, name)) visit(inner, depth + 1);
        continue;
      }
      if (!fieldPath.test(name) || looksThrough(name, fields))
        throw new Malformed(`where: ${name.slice(0, 60)}`);
      for (const [operator, operand] of Object.entries(objectOf(value))) {
        if (++conditions > MOST_CONDITIONS) throw new Malformed(`where: ≤ ${MOST_CONDITIONS}`);
        if (!operators.has(operator)) throw new Malformed(`where[${name}]: ${[...operators].join(' | ')}`);
        if (Array.isArray(operand) && !listOperators.has(operator))
          throw new Malformed(`where[${name}]: 1 × ${operator}`);
        checkOperand(name, operand);
        if (operator !== 'exists' && isDate(name, fields)) checkDate(name, operand);
      }
    }
  };
  if (where !== '' && where !== undefined && where !== null) visit(where, 0);
}

function checkOperand(name: string, operand: unknown): void {
  const values = Array.isArray(operand) ? operand : [operand];
  const isBearable =
    values.length <= MOST_VALUES &&
    values.every((value) => {
      if (typeof value === 'string')
        return values.length > 1 || value.length <= LONGEST_VALUE || value.includes(',');
      return value === null || typeof value === 'number' || typeof value === 'boolean';
    });
  if (!isBearable) throw new Malformed(`where[${name}]: ≤ ${LONGEST_VALUE}`);
}

/** The databases fail on what is no date, each in its own way. */
function checkDate(name: string, operand: unknown): void {
  for (const value of [operand].flat()) {
    const isEmpty = value === null || value === '' || value === 'null';
    if (!isEmpty && Number.isNaN(new Date(value as string).getTime()))
      throw new Malformed(`where[${name}]: ISO 8601`);
  }
}

function objectOf(node: unknown): Record<string, unknown> {
  if (!node || typeof node !== 'object' || Array.isArray(node))
    throw new Malformed('where: where[field][operator]=value');
  return node as Record<string, unknown>;
}

/** `qs` makes an object of `or[0]…` when indices are far apart. */
function listOf(value: unknown, name: string): unknown[] {
  if (!Array.isArray(value)) throw new Malformed(`where[${name}]: [0], [1] …`);
  return value;
}
