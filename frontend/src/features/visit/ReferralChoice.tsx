import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { graphql } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import { visitTexts } from './texts';

const query = graphql(`
  query ReferralChoice {
    referrals(filter: { states: [CONFIRMED, ARRIVED, ADMITTED, DISCHARGED] }, first: 100) {
      edges {
        node {
          id
          number
          patient {
            name
          }
          department {
            id
            name
          }
        }
      }
    }
  }
`);

interface Props {
  value: string | undefined;
  onChange: (id: string) => void;
}

/** The confirmed referrals of the hospital, the latest first. */
export function ReferralChoice({ value, onChange }: Props) {
  const t = useTexts(visitTexts);
  const { data } = useQuery(query, { fetchPolicy: 'cache-and-network' });
  return (
    <label>
      {t('chooseReferral')}
      <Select
        aria-label={t('chooseReferral')}
        placeholder={t('chooseReferral')}
        showSearch={{ optionFilterProp: 'label' }}
        loading={data === undefined}
        notFoundContent={t('noReferral')}
        value={value ?? null}
        options={(data?.referrals.edges ?? []).map(({ node }) => ({
          value: node.id,
          label: t('referralOf', { name: node.patient.name, number: node.number, department: node.department.name }),
        }))}
        onChange={onChange}
      />
    </label>
  );
}
