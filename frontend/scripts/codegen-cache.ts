import { isAbstractType, isObjectType, getNamedType, type GraphQLSchema } from 'graphql';

const PAGING = new Set(['first', 'after', 'last', 'before']);

/**
 * What Apollo's cache must know of the schema: the members of unions and interfaces, and which fields are connections
 * (so that "load more" appends), each with the arguments that tell one list from another.
 */
export function plugin(schema: GraphQLSchema): string {
  const possibleTypes: Record<string, string[]> = {};
  const connections: Record<string, Record<string, string[]>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) possibleTypes[type.name] = schema.getPossibleTypes(type).map((member) => member.name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!getNamedType(field.type).name.endsWith('Connection')) continue;
      const keys = field.args.map((argument) => argument.name).filter((name) => !PAGING.has(name));
      (connections[type.name] ??= {})[field.name] = keys;
    }
  }
  return [
    `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes, null, 2)};`,
    `export const connections: Record<string, Record<string, string[]>> = ${JSON.stringify(connections, null, 2)};`,
    '',
  ].join('\n');
}
