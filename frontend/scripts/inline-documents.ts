import { Kind, parse, visit, type DocumentNode, type FragmentDefinitionNode } from 'graphql';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/**
 * In the built pages each screen carries its own operations. Without this, the generated `graphql()` looks every operation of all
 * screens up in one table, which a resident's phone would fetch before the first page.
 */
export function inlineDocuments(source: string): Plugin {
  const fragments = new Map<string, FragmentDefinitionNode>();

  function withFragments(document: DocumentNode): DocumentNode {
    const found = new Map<string, FragmentDefinitionNode>();
    const collect = (node: DocumentNode | FragmentDefinitionNode): void => {
      visit(node, {
        FragmentSpread: ({ name: { value } }) => {
          const fragment = fragments.get(value);
          if (fragment === undefined) throw new Error(`No fragment ${value}`);
          if (found.has(value)) return;
          found.set(value, fragment);
          collect(fragment);
        },
      });
    };
    collect(document);
    const own = new Set(document.definitions.map((definition) => ('name' in definition ? definition.name?.value : '')));
    const others = [...found.values()].filter(({ name }) => !own.has(name.value));
    return { kind: Kind.DOCUMENT, definitions: [...document.definitions, ...others] };
  }

  return {
    name: 'jiayi:inline-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const file of globSync('**/*.{ts,tsx}', { cwd: source })) {
        if (/\.test\.tsx?$/.test(file) || file.includes('api/gql/')) continue;
        for (const [, text = ''] of readFileSync(join(source, file), 'utf8').matchAll(CALL)) {
          for (const definition of parse(text, { noLocation: true }).definitions) {
            if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
          }
        }
      }
    },
    transform(code, id) {
      if (!id.startsWith(source) || id.includes('/api/gql/') || !code.includes('graphql(')) return null;
      const inlined = code.replaceAll(CALL, (_, text: string) =>
        JSON.stringify(withFragments(parse(text, { noLocation: true }))),
      );
      return { code: inlined, map: null };
    },
  };
}
