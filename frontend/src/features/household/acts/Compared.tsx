import { graphql, readFragment, type FragmentType } from '../../../shared/api/gql';
import { useFormat } from '../../../shared/format/useFormat';
import { useTexts } from '../../../shared/i18n/useTexts';
import { keyGroupText, peopleTexts } from '../../../shared/words/peopleTexts';
import css from '../household.module.css';
import { lifeTexts } from '../texts';

export const comparedRecord = graphql(`
  fragment Compared_resident on Resident {
    doubleOf {
      id
    }
    id
    name
    sex
    birthDate
    idNumberMasked
    phoneMasked
    keyGroups
  }
`);

export type ComparedRecord = FragmentType<typeof comparedRecord>;

/** Two records side by side; what differs is marked. */
export function Compared(props: { here: ComparedRecord; there: ComparedRecord }) {
  const t = useTexts(lifeTexts);
  const people = useTexts(peopleTexts);
  const format = useFormat();
  const facts = (record: ComparedRecord) => {
    const { name, sex, birthDate, idNumberMasked, phoneMasked, keyGroups } = readFragment(comparedRecord, record);
    return {
      name,
      sex: t(sex),
      birthDate: format.date(birthDate),
      idNumber: idNumberMasked ?? t('noIdNumber'),
      phone: phoneMasked ?? t('noPhone'),
      groups: keyGroups.map((group) => people(keyGroupText[group])).join('、'),
    };
  };
  const here = facts(props.here);
  const there = facts(props.there);
  return (
    <table className={css.compare}>
      <thead>
        <tr>
          <td />
          <th scope="col">{t('here')}</th>
          <th scope="col">{t('there')}</th>
        </tr>
      </thead>
      <tbody>
        {(['name', 'sex', 'birthDate', 'idNumber', 'phone', 'groups'] as const).map((fact) => (
          <tr key={fact} data-differs={here[fact] !== there[fact]}>
            <th scope="row">{t(fact)}</th>
            <td>{here[fact]}</td>
            <td>{there[fact]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
