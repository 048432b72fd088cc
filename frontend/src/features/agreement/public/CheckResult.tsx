import { graphql, readFragment, type FragmentType } from '../../../shared/api/gql';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { Card } from '../../../shared/ui/Card';
import { Facts } from '../../../shared/ui/Facts';
import { Tag } from '../../../shared/ui/Tag';
import { agreementTexts } from '../texts';

const fragment = graphql(`
  fragment CheckResult_agreement on PublicAgreement {
    seal
    number
    signedOn
    isInForce
    endsOn
  }
`);

/** Genuine or not, in force or not, number and days. */
export function CheckResult(props: { agreement: FragmentType<typeof fragment> }) {
  const { seal, number, signedOn, isInForce, endsOn } = readFragment(fragment, props.agreement);
  const t = useTexts(agreementTexts);
  const format = useFormat();
  if (seal === 'ALTERED') {
    return (
      <Card title={t('altered')} tone="warm">
        <p>{t('alteredCheckWords')}</p>
      </Card>
    );
  }
  return (
    <Card
      title={t('genuine')}
      tone="brand"
      aside={<Tag tone={isInForce ? 'good' : 'caution'}>{t(isInForce ? 'inForce' : 'notInForce')}</Tag>}
    >
      <Facts
        facts={[
          [t('number'), number],
          [t('signedOn'), signedOn === null ? null : format.date(signedOn)],
          [t('endsOn'), endsOn === null ? null : format.date(endsOn)],
        ]}
      />
    </Card>
  );
}
