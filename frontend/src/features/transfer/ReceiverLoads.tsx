import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { DataTable } from '../../shared/ui/staff/DataTable';
import { Stack } from '../../shared/ui/Stack';
import { Tag } from '../../shared/ui/Tag';
import { transferTexts } from './texts';

const fragment = graphql(`
  fragment ReceiverLoads_preview on TransferPreview {
    loads {
      team {
        id
        name
      }
      before
      after
      isOverAdvised
      isOverLimit
    }
  }
`);

/** How full each receiving team is and would be: signed households (M05, trap 3). */
export function ReceiverLoads(props: { preview: FragmentType<typeof fragment> }) {
  const { loads } = readFragment(fragment, props.preview);
  const t = useTexts(transferTexts);
  const format = useFormat();
  if (loads.length === 0) return null;
  return (
    <Card title={t('loads')}>
      <DataTable
        label={t('loads')}
        rows={loads}
        rowKey={({ team }) => team.id}
        empty={null}
        columns={[
          { title: t('team'), render: (_, { team }) => team.name },
          { title: t('before'), render: (_, { before }) => t('householdsOf', { count: format.number(before) }) },
          {
            title: t('after'),
            render: (_, { after, isOverAdvised, isOverLimit }) => (
              <Stack row gap={2}>
                <strong>{t('householdsOf', { count: format.number(after) })}</strong>
                {isOverLimit ? (
                  <Tag tone="danger">{t('overLimit')}</Tag>
                ) : (
                  isOverAdvised && <Tag tone="caution">{t('overAdvised')}</Tag>
                )}
              </Stack>
            ),
          },
        ]}
      />
    </Card>
  );
}
