'use client';

import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useAdminTexts } from '../use-admin-texts';
import { focusField } from './focus-field';
import type { ShownIssue } from './publishing-api';

/** What hinders, each a way to the field where it is mended. */
export function IssueList({ issues, heading }: { issues: readonly ShownIssue[]; heading: string }) {
  const { texts } = useAdminTexts();
  const { collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const fields = collectionSlug ? (getEntityConfig({ collectionSlug })?.fields ?? []) : [];
  return (
    <div className="issue-list">
      <h2 className="publish-bar__heading" id="publish-bar-issues">
        {heading}
      </h2>
      <ul aria-labelledby="publish-bar-issues">
        {issues.map(({ field, key, message, severity }) => (
          <li key={`${field} ${key} ${message}`} className={`issue issue--${severity}`}>
            {severity === 'warning' && <span className="issue__severity">{texts.issues.warning}: </span>}
            {message}{' '}
            <button type="button" className="link-button" onClick={() => void focusField(fields, field)}>
              {texts.issues.goTo}
              <span className="visually-hidden">: {message}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
