import { useState } from 'react';
import { ErrorState, Page, PageTitle } from '@bundel/ui';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTexts } from '../texts/use-texts.js';

/** A page that broke: what failed, what was kept, a number to name, and one way on. */
export function FailedPage({ reset }: ErrorComponentProps) {
  const say = useTexts();
  const [reference] = useState(() => crypto.randomUUID().slice(0, 8).toUpperCase());
  return (
    <Page width="running">
      <PageTitle title={say('failed.title')} />
      <ErrorState title={say('failed.what')} reference={reference} onRetry={reset}>
        <p>{say('failed.kept')}</p>
      </ErrorState>
    </Page>
  );
}
