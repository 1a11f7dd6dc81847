// This module reads small conditions of content files (`route == 2 and loan_days < 30`) and evaluates them over numbers.
// Endings, lines on things and status chips use it; it knows names, whole numbers and words in quotes.

import { fail, type Result, succeed } from '../common/result';

type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** A parsed condition. */
export type Condition =
  | { readonly kind: 'compare'; readonly left: Operand; readonly operator: Comparison; readonly right: Operand }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Condition[] }
  | { readonly kind: 'not'; readonly part: Condition };

type Operand =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'value'; readonly value: number | string };

/** Value of a name; undefined when nothing has that name. */
export type Lookup = (name: string) => number | string | undefined;

const tokenPattern = /\s*(==|!=|<=|>=|<|>|\(|\)|"[^"]*"|-?\d+|[A-Za-z_]\w*)/y;

/** Parse a condition; the error is a sentence about the first thing that does not fit. */
export function parseCondition(text: string): Result<Condition> {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.trimEnd().length) {
    const from = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match?.[1]) return fail(`"${text.slice(from).trim()}" is not part of a condition`);
    tokens.push(match[1]);
  }
  const reader = { tokens, at: 0 };
  try {
    const condition = readOr(reader);
    if (reader.at < tokens.length) return fail(`"${tokens[reader.at]}" was not expected in "${text}"`);
    return succeed(condition);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)} in "${text}"`);
  }
}

/** True when the condition holds. A name without a value counts as 0, as an untouched fact does. */
export function holds(condition: Condition, lookup: Lookup): boolean {
  switch (condition.kind) {
    case 'and':
      return condition.parts.every((part) => holds(part, lookup));
    case 'or':
      return condition.parts.some((part) => holds(part, lookup));
    case 'not':
      return !holds(condition.part, lookup);
    case 'compare':
      return compare(operandValue(condition.left, lookup), condition.operator, operandValue(condition.right, lookup));
  }
}

/** All names a condition reads. */
export function namesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.parts.flatMap(namesIn);
    case 'not':
      return namesIn(condition.part);
    case 'compare':
      return [condition.left, condition.right].flatMap((side) => (side.kind === 'name' ? [side.name] : []));
  }
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

function readOr(reader: Reader): Condition {
  return readChain(reader, 'or', readAnd);
}

function readAnd(reader: Reader): Condition {
  return readChain(reader, 'and', readNot);
}

function readChain(reader: Reader, word: 'and' | 'or', readPart: (reader: Reader) => Condition): Condition {
  const parts = [readPart(reader)];
  while (reader.tokens[reader.at] === word) {
    reader.at++;
    parts.push(readPart(reader));
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: word, parts };
}

function readNot(reader: Reader): Condition {
  if (reader.tokens[reader.at] === 'not') {
    reader.at++;
    return { kind: 'not', part: readNot(reader) };
  }
  if (reader.tokens[reader.at] === '(') {
    reader.at++;
    const inner = readOr(reader);
    if (reader.tokens[reader.at++] !== ')') throw new Error('a bracket is not closed');
    return inner;
  }
  const left = readOperand(reader);
  const operator = reader.tokens[reader.at];
  // A bare name means "not zero", as in Ink.
  if (!isComparison(operator)) return { kind: 'compare', left, operator: '!=', right: { kind: 'value', value: 0 } };
  reader.at++;
  return { kind: 'compare', left, operator, right: readOperand(reader) };
}

function readOperand(reader: Reader): Operand {
  const token = reader.tokens[reader.at++];
  if (token === undefined) throw new Error('something is missing at the end');
  if (/^-?\d+$/.test(token)) return { kind: 'value', value: Number(token) };
  if (token.startsWith('"')) return { kind: 'value', value: token.slice(1, -1) };
  if (/^[A-Za-z_]/.test(token) && !['and', 'or', 'not'].includes(token)) return { kind: 'name', name: token };
  throw new Error(`"${token}" is neither a name nor a number`);
}

function isComparison(token: string | undefined): token is Comparison {
  return token !== undefined && ['==', '!=', '<', '<=', '>', '>='].includes(token);
}

function operandValue(operand: Operand, lookup: Lookup): number | string {
  return operand.kind === 'value' ? operand.value : (lookup(operand.name) ?? 0);
}

function compare(left: number | string, operator: Comparison, right: number | string): boolean {
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}
