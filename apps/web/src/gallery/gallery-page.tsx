import { Page, PageTitle } from '@bundel/ui';

/** Every part of the design system on one page. */
export function GalleryPage() {
  return (
    <Page>
      <PageTitle title="Ontwerp" />
    </Page>
  );
}
