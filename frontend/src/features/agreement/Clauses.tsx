import { graphql, readFragment, type FragmentType } from '../../shared/api/gql';
import css from './agreement.module.css';

const fragment = graphql(`
  fragment Clauses_clauses on AgreementClauses {
    articles {
      heading
      paragraphs
    }
  }
`);

/** The articles of an agreement, to read. */
export function Clauses(props: { clauses: FragmentType<typeof fragment> }) {
  const { articles } = readFragment(fragment, props.clauses);
  return (
    <div className={css.articles}>
      {articles.map(({ heading, paragraphs }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </div>
  );
}
