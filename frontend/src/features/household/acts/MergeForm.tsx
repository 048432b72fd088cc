import { useQuery } from '@apollo/client/react';
import { Input } from 'antd';
import { useState } from 'react';
import { Failure } from '../../../shared/api/Failure';
import { graphql, readFragment } from '../../../shared/api/gql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { EmptyState } from '../../../shared/ui/EmptyState';
import { ActDrawer } from '../ActDrawer';
import { ChoiceField, TextField } from '../fields';
import { lifeTexts } from '../texts';
import { useLifeAct } from '../useLifeAct';
import { Compared, comparedRecord, type ComparedRecord } from './Compared';
import type { PersonActProps } from './person';

const search = graphql(`
  query RecordsOfName($text: String!) {
    households(filter: { text: $text }, first: 20) {
      edges {
        node {
          id
          number
          members {
            resident {
              id
              ...Compared_resident
            }
          }
        }
      }
    }
  }
`);

const merging = graphql(`
  mutation MergeResidents($input: ResidentMergeInput!) {
    residentMerge(input: $input) {
      __typename
      ... on LifeRecorded {
        household {
          id
        }
      }
      ... on LifeRefused {
        message
      }
    }
  }
`);

interface Props extends PersonActProps {
  record: ComparedRecord;
}

/** Two records of one person: found by name, compared side by side, and one of them stays (trap 8). */
export function MergeForm({ residentId, record, onRecorded, onClose }: Props) {
  const t = useTexts(lifeTexts);
  const act = useLifeAct(merging, onRecorded);
  const here = readFragment(comparedRecord, record);
  const [text, setText] = useState(here.name);
  const [otherId, setOtherId] = useState<string>();
  const [keeps, setKeeps] = useState<'here' | 'there'>(here.doubleOf === null ? 'here' : 'there');
  const [note, setNote] = useState('');
  const { data, error, loading } = useQuery(search, { variables: { text } });
  const others = (data?.households.edges ?? []).flatMap(({ node }) =>
    node.members
      .filter(({ resident }) => resident.id !== residentId)
      .map(({ resident }) => ({ number: node.number, record: resident })),
  );
  const other = others.find((each) => each.record.id === otherId);
  return (
    <ActDrawer
      danger
      title={t('actMERGE')}
      lead={t('leadMERGE')}
      act={act}
      complete={other !== undefined && note.trim() !== ''}
      onSend={() => {
        if (otherId === undefined) return;
        const [keptId, doubleId] = keeps === 'here' ? [residentId, otherId] : [otherId, residentId];
        void act.send({ keptId, doubleId, note });
      }}
      onClose={onClose}
    >
      <Input.Search aria-label={t('findByName')} defaultValue={text} loading={loading} onSearch={setText} />
      <Failure of={error} />
      {others.length === 0 && !loading ? (
        <EmptyState title={t('noOther')} />
      ) : (
        <ChoiceField
          label={t('other')}
          value={otherId}
          choices={others.map((each) => ({
            value: each.record.id,
            label: `${readFragment(comparedRecord, each.record).name} · ${each.number}`,
          }))}
          onChange={setOtherId}
        />
      )}
      {other !== undefined && <Compared here={record} there={other.record} />}
      <ChoiceField
        label={t('keep')}
        value={keeps}
        choices={(['here', 'there'] as const).map((value) => ({ value, label: t(value) }))}
        onChange={setKeeps}
      />
      <TextField label={t('note')} most={200} value={note} onChange={setNote} />
    </ActDrawer>
  );
}
