import type { AgreementSeal, Relation } from '../../shared/api/gql/graphql';
import type { TextKey } from '../../shared/i18n/texts';
import type { Tone } from '../../shared/ui/Tag';
import type { agreementTexts } from './texts';

type Key = TextKey<typeof agreementTexts>;

export const sealText = { GENUINE: 'sealGENUINE', ALTERED: 'sealALTERED' } satisfies Record<AgreementSeal, Key>;

export const sealTone = { GENUINE: 'good', ALTERED: 'danger' } satisfies Record<AgreementSeal, Tone>;

export const relationText = {
  HEAD: 'relationHEAD',
  SPOUSE: 'relationSPOUSE',
  CHILD: 'relationCHILD',
  PARENT: 'relationPARENT',
  GRANDCHILD: 'relationGRANDCHILD',
  OTHER: 'relationOTHER',
} satisfies Record<Relation, Key>;

/** In groups of four, as it is printed. */
export function printed(checkCode: string): string {
  return checkCode.replace(/(.{4})(?=.)/g, '$1-');
}
