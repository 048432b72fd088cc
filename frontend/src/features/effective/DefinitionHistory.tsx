import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import { useFormat } from '../../shared/format/useFormat';
import { useTexts } from '../../shared/i18n/useTexts';
import css from './effective.module.css';
import { effectiveTexts } from './texts';

const fragment = graphql(`
  fragment DefinitionHistory_definition on EffectiveDefinition {
    version
    note
    setAt
    setBy
    numerator
  }
`);

/** Every version with who set it, when and on what ground: none is ever changed. */
export function DefinitionHistory(props: { versions: readonly FragmentType<typeof fragment>[] }) {
  const t = useTexts(effectiveTexts);
  const format = useFormat();
  const versions = props.versions.map((each) => readFragment(fragment, each));
  return (
    <details data-print="hide">
      <summary>{t('history', { count: versions.length })}</summary>
      <ul className={css.history}>
        {versions.map(({ version, note, setAt, setBy, numerator }) => (
          <li key={version}>
            <strong>{t('version', { version })}</strong>{' '}
            <span className={css.soft}>
              {setAt === null || setBy === null
                ? t('own')
                : `${note} · ${t('setBy', { by: setBy, at: format.instant(setAt) })}`}
            </span>
            <div>{numerator}</div>
          </li>
        ))}
      </ul>
    </details>
  );
}
