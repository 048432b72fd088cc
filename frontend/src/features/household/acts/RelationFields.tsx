import type { Relation } from '../../../shared/api/gql/graphql';
import { useTexts } from '../../../shared/i18n/useTexts';
import { ChoiceField } from '../fields';
import type { Member } from '../member';
import { lifeTexts } from '../texts';
import { relations, relationText } from '../words';

/** What each member is to the head, by the id of the resident. */
export type Relations = Readonly<Record<string, Relation | undefined>>;

export function relationInputs(stated: Relations) {
  return Object.entries(stated).flatMap(([residentId, relation]) =>
    relation === undefined ? [] : [{ residentId, relation }],
  );
}

/** Whether every relation is stated, and exactly one of them is the head's. */
export function hasOneHead(stated: Relations): boolean {
  const values = Object.values(stated);
  return values.every((value) => value !== undefined) && values.filter((value) => value === 'HEAD').length === 1;
}

export function RelationFields({
  members,
  stated,
  onChange,
}: {
  members: readonly Member[];
  stated: Relations;
  onChange: (stated: Relations) => void;
}) {
  const t = useTexts(lifeTexts);
  return members.map(({ resident }) => (
    <ChoiceField
      key={resident.id}
      label={t('relationOf', { name: resident.name })}
      value={stated[resident.id]}
      choices={relations.map((value) => ({ value, label: t(relationText[value]) }))}
      onChange={(relation) => {
        onChange({ ...stated, [resident.id]: relation });
      }}
    />
  ));
}
