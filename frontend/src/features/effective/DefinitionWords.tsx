import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useTexts } from '../../shared/i18n/useTexts';
import css from './effective.module.css';
import { effectiveTexts } from './texts';

const fragment = graphql(`
  fragment DefinitionWords_definition on EffectiveDefinition {
    numerator
    denominator
    exclusions
  }
`);

/** What stands in the number, and what does not (trap 22). */
export function DefinitionWords(props: { definition: FragmentType<typeof fragment> }) {
  const definition = readFragment(fragment, props.definition);
  const t = useTexts(effectiveTexts);
  return (
    <dl className={css.means}>
      <dt>{t('numerator')}</dt>
      <dd>{definition.numerator}</dd>
      <dt>{t('denominator')}</dt>
      <dd>{definition.denominator}</dd>
      <dt>{t('exclusions')}</dt>
      <dd>{definition.exclusions}</dd>
    </dl>
  );
}
