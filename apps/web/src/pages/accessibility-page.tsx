import { Page, PageTitle } from '@bundel/ui';

/** Placeholder until its texts are written. */
export function AccessibilityPage() {
  return (
    <Page width="public">
      <PageTitle title="Bundel" />
    </Page>
  );
}
