import { skipToken, useQuery } from '@apollo/client/react';
import { Failure } from '../../shared/api/Failure';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { ChoiceField, TextField } from './fields';
import { lifeTexts } from './texts';

const towns = graphql(`
  query DwellingTowns {
    district {
      id
      towns {
        id
        name
      }
    }
  }
`);

const villages = graphql(`
  query DwellingVillages($townId: ID!) {
    node(id: $townId) {
      __typename
      id
      ... on Place {
        villages {
          id
          name
          gridAreas {
            id
            name
          }
        }
      }
    }
  }
`);

/** Where a household lives, as it is chosen step by step. */
export interface DwellingDraft {
  townId: string | undefined;
  villageId: string | undefined;
  gridAreaId: string | undefined;
  address: string;
}

export const nowhere: DwellingDraft = { townId: undefined, villageId: undefined, gridAreaId: undefined, address: '' };

export function dwellingInput({ villageId, gridAreaId, address }: DwellingDraft) {
  return { villageId: villageId ?? '', gridAreaId: gridAreaId ?? null, address: address.trim() };
}

/** Town, then village, then grid area: each narrows the next. */
export function DwellingFields({
  dwelling,
  onChange,
}: {
  dwelling: DwellingDraft;
  onChange: (dwelling: DwellingDraft) => void;
}) {
  const t = useTexts(lifeTexts);
  const { data, error, loading } = useQuery(towns);
  const inTown = useQuery(
    villages,
    dwelling.townId === undefined ? skipToken : { variables: { townId: dwelling.townId } },
  );
  const there = inTown.data?.node?.__typename === 'Place' ? inTown.data.node.villages : [];
  const areas = there.find(({ id }) => id === dwelling.villageId)?.gridAreas ?? [];
  const options = (records: readonly { id: string; name: string }[]) =>
    records.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <ChoiceField
        label={t('town')}
        value={dwelling.townId}
        choices={options(data?.district.towns ?? [])}
        loading={loading}
        onChange={(townId) => {
          onChange({ ...dwelling, townId, villageId: undefined, gridAreaId: undefined });
        }}
      />
      <ChoiceField
        label={t('village')}
        value={dwelling.villageId}
        choices={options(there)}
        loading={inTown.loading}
        onChange={(villageId) => {
          onChange({ ...dwelling, villageId, gridAreaId: undefined });
        }}
      />
      {areas.length > 0 && (
        <ChoiceField
          label={t('gridArea')}
          value={dwelling.gridAreaId}
          choices={options(areas)}
          onChange={(gridAreaId) => {
            onChange({ ...dwelling, gridAreaId });
          }}
        />
      )}
      <TextField
        label={t('address')}
        most={160}
        value={dwelling.address}
        onChange={(address) => {
          onChange({ ...dwelling, address });
        }}
      />
      <Failure of={error ?? inTown.error} />
    </>
  );
}
