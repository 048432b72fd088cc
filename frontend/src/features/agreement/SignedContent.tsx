import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import { Card } from '../../shared/ui/Card';
import { Facts } from '../../shared/ui/Facts';
import { SignatureDrawing } from '../../shared/ui/SignatureDrawing';
import css from './agreement.module.css';
import { agreementTexts } from './texts';
import { relationText } from './words';

const fragment = graphql(`
  fragment SignedContent_content on AgreementContent {
    firstDay
    lastDay
    household {
      number
      address
      members {
        name
        relation
        idNumberMasked
      }
      signer {
        name
        isHead
      }
      signature {
        strokes
      }
    }
    team {
      name
      institution
      studio
      phone
      doctor
      signature {
        strokes
      }
    }
  }
`);

/** What two sides signed, as of that day (trap 1). */
export function SignedContent(props: { content: FragmentType<typeof fragment> }) {
  const { firstDay, lastDay, household, team } = readFragment(fragment, props.content);
  const t = useTexts(agreementTexts);
  const format = useFormat();
  const signer = household.signer.isHead ? 'signerHead' : 'signerRepresentative';
  return (
    <>
      <Card title={t('household')}>
        <Facts
          facts={[
            [t('signer'), t(signer, { name: household.signer.name })],
            [t('householdNumber'), household.number],
            [t('address'), household.address],
            [
              t('members'),
              household.members
                .map(({ name, relation, idNumberMasked }) =>
                  [name, t(relationText[relation]), idNumberMasked].filter(Boolean).join(' '),
                )
                .join('；'),
            ],
          ]}
        />
      </Card>
      <Card title={t('team')}>
        <Facts
          facts={[
            [t('signer'), team.doctor],
            [t('teamName'), team.name],
            [t('institution'), team.institution],
            [t('studio'), team.studio],
            [t('phone'), team.phone],
            [t('firstDay'), format.date(firstDay)],
            [t('lastDay'), format.date(lastDay)],
          ]}
        />
      </Card>
      <Card title={t('signatures')}>
        <div className={css.signatures}>
          {[
            { title: t('household'), name: household.signer.name, strokes: household.signature.strokes },
            { title: t('team'), name: team.doctor, strokes: team.signature.strokes },
          ].map(({ title, name, strokes }) => (
            <div key={title} className={css.signature}>
              <p>{title}</p>
              <SignatureDrawing strokes={strokes} label={t('signatureOf', { name })} />
              <p>{name}</p>
            </div>
          ))}
        </div>
      </Card>
    </>
  );
}
