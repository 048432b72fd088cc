package cn.jiayi.platform.graphql;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is with its fragments written out. Each fragment is measured once, so that a document which doubles with
 * every fragment is measured as fast as any other; a fragment within itself counts nothing and is left to validation.
 */
record QueryShape(long depth, long fields, long aliases, long directives, boolean introspects) {

    private static final QueryShape NOTHING = new QueryShape(0, 0, 0, 0, false);

    /** Sums stop here: doubling sixty times would run over. */
    private static final long PLENTY = 1_000_000;

    static QueryShape of(Document document) {
        return new Measuring(document).document();
    }

    private QueryShape beside(QueryShape other) {
        return new QueryShape(
                Math.max(depth, other.depth),
                Math.min(PLENTY, fields + other.fields),
                Math.min(PLENTY, aliases + other.aliases),
                Math.min(PLENTY, directives + other.directives),
                introspects || other.introspects);
    }

    private static final class Measuring {

        private final Document document;
        private final Map<String, FragmentDefinition> fragments = new HashMap<>();
        private final Map<String, QueryShape> measured = new HashMap<>();

        private Measuring(Document document) {
            this.document = document;
            document.getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        }

        private QueryShape document() {
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .map(operation -> directives(operation).beside(all(operation.getSelectionSet())))
                    .reduce(NOTHING, QueryShape::beside);
        }

        private QueryShape all(@Nullable SelectionSet selections) {
            List<Selection> each = selections == null ? List.of() : selections.getSelections();
            return each.stream().map(this::one).reduce(NOTHING, QueryShape::beside);
        }

        private QueryShape one(Selection<?> selection) {
            return switch (selection) {
                case Field field -> field(field).beside(directives(field));
                case InlineFragment fragment -> all(fragment.getSelectionSet()).beside(directives(fragment));
                case FragmentSpread spread -> spread(spread.getName()).beside(directives(spread));
                default -> throw new IllegalStateException("a selection of a new kind: " + selection.getClass());
            };
        }

        private QueryShape field(Field field) {
            QueryShape below = all(field.getSelectionSet());
            String name = field.getName();
            return new QueryShape(
                    Math.min(PLENTY, below.depth + 1),
                    Math.min(PLENTY, below.fields + 1),
                    Math.min(PLENTY, below.aliases + (field.getAlias() == null ? 0 : 1)),
                    below.directives,
                    below.introspects || name.equals("__schema") || name.equals("__type"));
        }

        private QueryShape spread(String name) {
            QueryShape known = measured.get(name);
            FragmentDefinition fragment = fragments.get(name);
            if (known != null || fragment == null) {
                return known == null ? NOTHING : known;
            }
            measured.put(name, NOTHING);
            QueryShape shape = all(fragment.getSelectionSet()).beside(directives(fragment));
            measured.put(name, shape);
            return shape;
        }

        private static QueryShape directives(DirectivesContainer<?> container) {
            List<Directive> directives = container.getDirectives();
            return directives.isEmpty() ? NOTHING : new QueryShape(0, 0, 0, directives.size(), false);
        }
    }
}
