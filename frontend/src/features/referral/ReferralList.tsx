import { useState, type ReactNode } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { ReferralDrawer } from './ReferralDrawer';
import { ReferralTable } from './ReferralTable';
import { useReferralChanges } from './useReferralChanges';

const fragment = graphql(`
  fragment ReferralList_page on ReferralConnection {
    edges {
      node {
        id
        ...ReferralTable_referral
        ...ReferralDrawer_referral
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

interface Props {
  label: string;
  page: FragmentType<typeof fragment>;
  /** The referral that is open at first. */
  openAtFirst?: string | undefined;
  onChanged: () => unknown;
  onMore: (after: string | null) => Promise<unknown>;
  empty: ReactNode;
}

/** A page of referrals that follows what happens to them; each opens beside the list. */
export function ReferralList({ label, page, openAtFirst, onChanged, onMore, empty }: Props) {
  const { edges, pageInfo } = readFragment(fragment, page);
  const [openId, setOpenId] = useState(openAtFirst);
  useReferralChanges(onChanged);
  return (
    <>
      <ReferralTable
        label={label}
        referrals={edges.map(({ node }) => node)}
        onOpen={setOpenId}
        hasMore={pageInfo.hasNextPage}
        onMore={() => onMore(pageInfo.endCursor)}
        empty={empty}
      />
      {openId !== undefined && (
        <ReferralDrawer
          key={openId}
          id={openId}
          onClose={() => {
            setOpenId(undefined);
          }}
        />
      )}
    </>
  );
}
