import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Tag } from '../../shared/ui/Tag';
import { balanceTexts } from './balanceTexts';
import css from './grid.module.css';

const fragment = graphql(`
  fragment BalanceTeams_team on BalanceTeam {
    team {
      id
      name
    }
    areasBefore
    areasAfter
    householdsBefore
    householdsAfter
    metresBefore
    metresAfter
  }
`);

interface Props {
  teams: readonly FragmentType<typeof fragment>[];
  advised: number | null;
  limit: number | null;
}

/** What the proposal means for each team, before and after. */
export function BalanceTeams(props: Props) {
  const { advised, limit } = props;
  const t = useTexts(balanceTexts);
  const format = useFormat();
  const from = (before: string, after: string) => (
    <>
      {before} → <strong>{after}</strong>
    </>
  );
  const metres = (value: number | null) => (value === null ? '—' : t('metres', { count: format.number(value) }));
  return (
    <>
      <DataTable
        label={t('teams')}
        size="small"
        rows={props.teams.map((each) => readFragment(fragment, each))}
        rowKey={({ team }) => team.id}
        empty={null}
        columns={[
          { title: t('team'), render: (_, { team }) => <strong>{team.name}</strong> },
          {
            title: t('households'),
            align: 'right',
            render: (_, row) => (
              <>
                {from(format.number(row.householdsBefore), format.number(row.householdsAfter))}{' '}
                {limit !== null && row.householdsBefore > limit && <Tag tone="danger">{t('wasOverLimit')}</Tag>}
                {advised !== null && row.householdsAfter > advised && <Tag tone="caution">{t('overAdvised')}</Tag>}
              </>
            ),
          },
          {
            title: t('areas'),
            align: 'right',
            render: (_, row) => from(format.number(row.areasBefore), format.number(row.areasAfter)),
          },
          {
            title: t('way'),
            align: 'right',
            render: (_, row) => from(metres(row.metresBefore), metres(row.metresAfter)),
          },
        ]}
      />
      <p className={css.hint}>{t('wayWords')}</p>
    </>
  );
}
