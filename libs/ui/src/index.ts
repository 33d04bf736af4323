// First: it brings the theme, which states the order of the style layers.
export { UiTexts, useUiLanguage, useUiTexts } from './texts/ui-texts.js';
export type { Say, UiLanguage } from './texts/ui-texts.js';
export { BrandMark } from './brand/brand-mark.js';
export { Button, ButtonLink } from './button/button.js';
export type { ButtonTone } from './button/button.js';
export { LinkButton } from './button/link-button.js';
export { AppHeader } from './header/app-header.js';
export type { AppHeaderProps, Capacity, HeaderEntry, HeaderPerson } from './header/app-header.js';
export * from './icons/icons.js';
export { Breadcrumbs } from './layout/breadcrumbs.js';
export { classes } from './layout/classes.js';
export { Footer } from './layout/footer.js';
export { Cluster, Columns, Page, Prose, Stack } from './layout/page.js';
export type { Density } from './layout/page.js';
export { PageTitle } from './layout/page-title.js';
export { Panel } from './layout/panel.js';
export type { PanelProps } from './layout/panel.js';
export { SkipLink } from './layout/skip-link.js';
export { Link, LinkContext } from './link/link.js';
export type { LinkProps } from './link/link.js';
export { ErrorSummary } from './notice/error-summary.js';
export type { FieldError } from './notice/error-summary.js';
export { Notice } from './notice/notice.js';
export { SessionContext, useSession } from './shell/session.js';
export type { Membership, Session, Viewer } from './shell/session.js';
export { StartPanels, StartPanelsContext } from './shell/start-panels.js';
export { useAddressValues } from './shell/address.js';
export type { AddressValues } from './shell/address.js';
export { textsOf } from './shell/texts.js';
export type { SameTexts, SayText, TextKey, Texts } from './shell/texts.js';
export type { HeaderTools, MenuEntry, ShellRoutes, StartPanel, WebContext } from './shell/web-context.js';
export { EmptyState, ErrorState, LoadingRows, ProgressCount } from './states/states.js';
export { StatusTag, Tag } from './status/status-tag.js';
export { statusWords } from './status/status-words.js';
export type { StatusName, StatusTone } from './status/status-words.js';
export {
  formatBindingMoment,
  formatClock,
  formatDate,
  formatExact,
  formatMoment,
  formatMoney,
  formatNumber,
} from './texts/format.js';
export { Checkbox, CheckboxGroup, RadioGroup, Select } from './fields/choice-fields.js';
export type { Choice, SelectProps } from './fields/choice-fields.js';
export { Combobox } from './fields/combobox.js';
export type { ComboboxProps } from './fields/combobox.js';
export { DateField } from './fields/date-field.js';
export { Field, FieldGroup, FormSentence, describedBy } from './fields/field.js';
export type { FieldWords } from './fields/field.js';
export { FileField } from './fields/file-field.js';
export { plainDecimal } from './fields/number-text.js';
export { MoneyField, NumberField, TextArea, TextField } from './fields/text-fields.js';
export type { TextAreaProps, TextFieldProps } from './fields/text-fields.js';
export { DescriptionList } from './layout/description-list.js';
export { DataTable, Figure } from './table/data-table.js';
export type { Column, DataTableProps, Sort, SumRow } from './table/data-table.js';
export { DensityToggle, FilterBar, FilterToggle, Segments, useDensity } from './table/filter-bar.js';
export type { Filter } from './table/filter-bar.js';
export { useKeysetPages } from './table/keyset-pages.js';
export type { KeysetPages } from './table/keyset-pages.js';
export { Pager } from './table/pager.js';
export { LadderBars } from './charts/ladder-bars.js';
export type { Firmness, Rung } from './charts/ladder-bars.js';
export type { ChartWords } from './charts/chart-frame.js';
export { OwnershipTree } from './charts/ownership-tree.js';
export type { OwnershipEdge, OwnershipNode } from './charts/ownership.js';
export type { BodySeries, FirmnessSeries, SeriesName } from './charts/series.js';
export { SplitBar, SplitLegend } from './charts/split-bar.js';
export type { SplitPart } from './charts/split-bar.js';
export { StackedBars } from './charts/stacked-bars.js';
export type { StackedBar } from './charts/stacked-bars.js';
export { TileMap } from './charts/tile-map.js';
export type { Province } from './charts/tile-map.js';
export { KeyFigures, ProvenanceButton, ProvenancePanel } from './figures/key-figures.js';
export type { KeyFigure } from './figures/key-figures.js';
export type { Origins } from './figures/origin.js';
export { TheLine, Timeline } from './figures/the-line.js';
export type { Stage } from './figures/the-line.js';
export { DeadlineBar } from './flow/deadline-bar.js';
export { Hash } from './flow/hash.js';
export { IrrevocableAct } from './flow/irrevocable-act.js';
export { Receipt } from './flow/receipt.js';
export { useServerClock } from './flow/server-clock.js';
export { StepCount, TaskList } from './flow/task-list.js';
export type { Task } from './flow/task-list.js';
export { Dialog } from './overlay/dialog.js';
export { Menu } from './overlay/menu.js';
export type { MenuAct } from './overlay/menu.js';
export { Tabs } from './overlay/tabs.js';
export type { TabPage } from './overlay/tabs.js';
export { ToastRegion, useToast } from './overlay/toast.js';
