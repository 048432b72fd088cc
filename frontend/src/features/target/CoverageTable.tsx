import { Link } from 'react-router';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import type { CoverageTable_RowFragment, CoverageView } from '../../shared/api/gql/graphql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { EmptyState } from '../../shared/ui/EmptyState';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { onDesk } from '../../shared/ui/staff/onDesk';
import { OnPhone } from '../../shared/ui/staff/OnPhone';
import { keyGroupText, peopleTexts } from '../../shared/words/peopleTexts';
import { signed } from './AllocationTable';
import { coverageTexts } from './coverageTexts';
import css from './target.module.css';

const fragment = graphql(`
  fragment CoverageTable_row on CoverageRow {
    key
    name
    of
    place {
      id
      isSample
    }
    residence
    keyGroup
    population
    task
    signedPersons
    signedPersonsLastMonth
    signedHouseholds
    signedHouseholdsLastMonth
    coveragePercent
    donePercent
  }
`);

/** The parameter by which the list of contracts is narrowed to a row's. */
const parameter = {
  TOWN: 'townId',
  VILLAGE: 'villageId',
  RESIDENCE: 'residence',
  INSTITUTION: 'institutionId',
  TEAM: 'teamId',
  VILLAGE_DOCTOR: 'teamId',
  KEY_GROUP: 'keyGroup',
} satisfies Record<CoverageView, string>;

interface Props {
  label: string;
  by: CoverageView;
  day: string;
  rows: readonly FragmentType<typeof fragment>[];
}

/** Row by row; each number of households or persons opens the contracts behind it (M29). */
export function CoverageTable({ label, by, day, rows }: Props) {
  const t = useTexts(coverageTexts);
  const people = useTexts(peopleTexts);
  const format = useFormat();
  const nameOf = (row: CoverageTable_RowFragment) => {
    if (row.keyGroup !== null) return people(keyGroupText[row.keyGroup]);
    if (row.name !== null) return row.name;
    return row.residence === null ? t('anyGroup') : t(row.residence);
  };
  const contracts = (row: CoverageTable_RowFragment, value: number) => {
    const number = format.number(value);
    if (value === 0) return number;
    const narrowed = new URLSearchParams({ inForceOn: day, of: nameOf(row), [parameter[by]]: row.key });
    return (
      <Link
        to={`/commission/contracts?${narrowed.toString()}`}
        aria-label={`${number} ${t('open', { name: nameOf(row) })}`}
      >
        {number}
      </Link>
    );
  };
  const change = (now: number | null, before: number | null) =>
    now === null || before === null ? t('none') : signed(now - before);
  const isOfPlaces = by === 'TOWN' || by === 'VILLAGE' || by === 'RESIDENCE';
  const isMeasured = isOfPlaces || by === 'KEY_GROUP';
  const hasTasks = by === 'TOWN' || by === 'RESIDENCE' || by === 'KEY_GROUP';
  /** What a phone has no column for. */
  const inShort = (row: CoverageTable_RowFragment) => {
    const since = row.signedPersons - row.signedPersonsLastMonth;
    return [
      isMeasured && row.population !== null
        ? t(isOfPlaces ? 'residentsShort' : 'registeredShort', { count: format.number(row.population) })
        : '',
      hasTasks && row.task !== null ? t('taskShort', { count: format.number(row.task) }) : '',
      isOfPlaces ? t('householdsSigned', { households: format.number(row.signedHouseholds ?? 0) }) : '',
      since === 0 ? '' : t('sinceShort', { change: signed(since) }),
    ]
      .filter((words) => words !== '')
      .join(' · ');
  };
  return (
    <DataTable
      label={label}
      size="small"
      fits
      rows={rows.map((row) => readFragment(fragment, row))}
      rowKey={({ key }) => key}
      empty={<EmptyState title={t('emptyRows')}>{t('emptyRowsWords')}</EmptyState>}
      columns={[
        {
          title: t(by),
          render: (_, row) => (
            <>
              <strong>{nameOf(row)}</strong>
              {row.place?.isSample === true && <span className={css.soft}> {t('sampleMark')}</span>}
              {row.of !== null && <div className={css.soft}>{row.of}</div>}
              <OnPhone>{inShort(row)}</OnPhone>
            </>
          ),
        },
        ...(by === 'TOWN'
          ? [
              {
                ...onDesk,
                title: t('RESIDENCE'),
                render: (_: unknown, { residence }: CoverageTable_RowFragment) =>
                  residence === null ? t('none') : t(residence),
              },
            ]
          : []),
        ...(isMeasured
          ? [
              {
                ...onDesk,
                title: isOfPlaces ? t('population') : t('registered'),
                align: 'right' as const,
                render: (_: unknown, { population }: CoverageTable_RowFragment) =>
                  population === null ? t('none') : format.number(population),
              },
            ]
          : []),
        ...(hasTasks
          ? [
              {
                ...onDesk,
                title: t('task'),
                align: 'right' as const,
                render: (_: unknown, { task }: CoverageTable_RowFragment) =>
                  task === null ? t('noTask') : format.number(task),
              },
            ]
          : []),
        { title: t('signedPersons'), align: 'right', render: (_, row) => contracts(row, row.signedPersons) },
        {
          ...onDesk,
          title: t('since'),
          align: 'right',
          render: (_, row) => change(row.signedPersons, row.signedPersonsLastMonth),
        },
        ...(by === 'KEY_GROUP'
          ? []
          : [
              {
                ...(isMeasured ? onDesk : {}),
                title: t('signedHouseholds'),
                align: 'right' as const,
                render: (_: unknown, row: CoverageTable_RowFragment) => contracts(row, row.signedHouseholds ?? 0),
              },
              {
                ...onDesk,
                title: t('since'),
                align: 'right' as const,
                render: (_: unknown, row: CoverageTable_RowFragment) =>
                  change(row.signedHouseholds, row.signedHouseholdsLastMonth),
              },
            ]),
        ...(isMeasured
          ? [
              {
                title: t('rate'),
                align: 'right' as const,
                render: (_: unknown, { coveragePercent }: CoverageTable_RowFragment) =>
                  coveragePercent === null ? t('none') : format.rate(coveragePercent),
              },
            ]
          : []),
        ...(hasTasks
          ? [
              {
                title: t('doneRate'),
                align: 'right' as const,
                render: (_: unknown, { donePercent }: CoverageTable_RowFragment) =>
                  donePercent === null ? t('noTask') : format.rate(donePercent),
              },
            ]
          : []),
      ]}
    />
  );
}
