import { Table, type TableProps } from 'antd';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../../format/useFormat';
import { useTexts } from '../../i18n/useTexts';
import { Button } from '../Button';
import { uiTexts } from '../texts';
import css from './DataTable.module.css';

interface Props<R extends object> {
  label: string;
  rows: readonly R[];
  columns: TableProps<R>['columns'];
  rowKey: (row: R) => string;
  /** What stands here when there is no row: an `EmptyState` that says why. */
  empty: ReactNode;
  /** Fetches the next page; absent for a list that is whole. */
  onMore?: (() => Promise<unknown>) | undefined;
  hasMore?: boolean;
  selection?: TableProps<R>['rowSelection'];
  rowClassName?: (row: R) => string;
  /** Sums up the others: it stands last and is not counted. */
  total?: R;
  size?: 'middle' | 'small';
  /** On a phone its columns have room, because those with `onDesk` are left out there. */
  fits?: boolean;
}

/** Longer lists keep only the rows that are looked at; their columns need widths. */
const MOST_ROWS = 200;
const VIRTUAL = { virtual: true, scroll: { x: 720, y: 640 } };

/** A table over a connection: keyset pages are appended by "load more", and an empty list says why it is empty. */
export function DataTable<R extends object>(props: Props<R>) {
  const { label, rows, columns, rowKey, empty, onMore, hasMore = false, selection, rowClassName, total } = props;
  const t = useTexts(uiTexts);
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  if (rows.length === 0) return <>{empty}</>;
  const count = format.number(rows.length);
  return (
    <div className={css.region}>
      <div
        className={`${css.scroll ?? ''} ${props.fits === true ? (css.fits ?? '') : ''}`}
        role="region"
        aria-label={label}
        tabIndex={0}
      >
        <Table<R>
          dataSource={total === undefined ? rows : [...rows, total]}
          {...(columns === undefined ? {} : { columns })}
          rowKey={rowKey}
          pagination={false}
          size={props.size ?? 'middle'}
          {...(rows.length > MOST_ROWS && onMore === undefined ? VIRTUAL : {})}
          {...(selection === undefined ? {} : { rowSelection: selection })}
          rowClassName={(row) => (row === total ? css.total : rowClassName?.(row)) ?? ''}
        />
      </div>
      <div className={css.foot} data-print="hide">
        <span aria-live="polite">{hasMore ? t('shown', { count }) : t('shownAll', { count })}</span>
        {hasMore && onMore !== undefined && (
          <Button
            disabled={busy}
            onClick={() => {
              setBusy(true);
              void onMore().finally(() => {
                setBusy(false);
              });
            }}
          >
            {t('loadMore')}
          </Button>
        )}
      </div>
    </div>
  );
}
