import { describe, expect, it } from 'vitest';
import { inspectText, isPlainText, looksLikeMarkup } from '@/media/ingest/inspect-text';
import { Refusal } from '@/media/ingest/refusal';

const utf16 = (text: string, mark = true) =>
  Buffer.concat([Buffer.from(mark ? [0xff, 0xfe] : []), Buffer.from(text, 'utf16le')]);

function reason(data: Buffer | string, type: 'txt' | 'csv' | 'vtt'): string {
  try {
    inspectText(Buffer.from(data as string), type);
    return 'accepted';
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}

describe('plain text', () => {
  it.each([
    ['words in Vietnamese, with lines', Buffer.from('Chè\tTân Cương\r\n\f'), true],
    ['a control', Buffer.from('a\u0001b'), false],
    ['a C1 control', Buffer.from('a\u0085b'), false],
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xff, 0x62]), false],
  ])('%s: %s', (_name, data, isPlain) => {
    expect(isPlainText(data)).toBe(isPlain);
  });

  it.each([
    ['Chè Tân Cương', 'accepted'],
    [Buffer.from([0xff, 0x61]), 'text-encoding'],
    ['a\u0000b', 'text-control'],
    ['=1+1', 'accepted'],
  ])('%j is %s', (data, told) => {
    expect(reason(data, 'txt')).toBe(told);
  });
});

describe('markup, whatever its name', () => {
  it.each([
    ['a tag', Buffer.from('<svg xmlns="x">'), true],
    ['after white space and a mark', Buffer.from('\ufeff \n<!DOCTYPE html>'), true],
    ['in two bytes a sign, marked', utf16('<html>'), true],
    ['in two bytes a sign, unmarked', utf16('<?xml?>', false), true],
    ['a figure', Buffer.from('< 5 kg'), false],
    ['words before a tag', Buffer.from('a <b>'), false],
    ['a mark that is none', Buffer.concat([Buffer.from([0xff, 0x3c]), Buffer.from('svg>')]), false],
    ['two bytes a sign, of words', utf16('chè <b>'), false],
  ])('%s: %s', (_name, data, isMarkup) => {
    expect(looksLikeMarkup(data)).toBe(isMarkup);
  });
});

describe('tables', () => {
  it.each([
    ['tên,giá\nchè,=HYPERLINK("x")', 'csv-formula'],
    ['=1+1', 'csv-formula'],
    ['\ufeff=1+1', 'csv-formula'],
    ['a;"=cmd"', 'csv-formula'],
    ['a\t@SUM(A1)', 'csv-formula'],
    ['tên,giá\nchè,+84 208\nmiến,-5,= ,@thainguyen', 'accepted'],
  ])('%j is %s', (data, told) => {
    expect(reason(data, 'csv')).toBe(told);
  });
});

describe('subtitles', () => {
  it.each([
    ['WEBVTT\n\n00:00.000 --> 00:01.000\nChào', 'accepted'],
    ['\ufeffWEBVTT - phụ đề', 'accepted'],
    ['WEBVTT', 'accepted'],
    ['WEBVTTX', 'unknown-type'],
    ['x WEBVTT\n', 'unknown-type'],
  ])('%j is %s', (data, told) => {
    expect(reason(data, 'vtt')).toBe(told);
  });
});
