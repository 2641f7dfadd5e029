import { contentTypes } from '@collections/index';
import { expect, it } from 'vitest';
import { subjectOf } from '@/access/subject-of';

it('what is harvested is content, what leads to it is structure', () => {
  expect(Object.fromEntries(contentTypes.map((type) => [type.slug, subjectOf(type)]))).toMatchObject({
    articles: 'content',
    pages: 'content',
    sections: 'structure',
    homes: 'structure',
  });
});
