package cn.jiayi.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import graphql.parser.Parser;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QueryShapeTest {

    @Test
    void countsWithFragmentsWrittenOut() {
        QueryShape shape = shape("""
                query Q @a { x: viewer { ...f } ...g @b  ... @c { node } }
                fragment f on Viewer { id name @d }
                fragment g on Query { y: viewer { ...f } }
                """);
        assertThat(shape).isEqualTo(new QueryShape(2, 7, 2, 5, false));
    }

    @Test
    void seesIntrospectionWhereverItHides() {
        assertThat(shape("{ ...f } fragment f on Query { a: __schema { types { name } } }")
                        .introspects())
                .isTrue();
        assertThat(shape("{ __type(name: \"Query\") { name } }").introspects()).isTrue();
        assertThat(shape("{ viewer { __typename } }").introspects()).isFalse();
    }

    @Test
    void measuresDoublingFragmentsQuickly() {
        StringBuilder document = new StringBuilder("{ ...f0 }");
        for (int i = 0; i < 200; i++) {
            document.append(" fragment f%d on Query { viewer { ...f%d } ...f%d }".formatted(i, i + 1, i + 1));
        }
        document.append(" fragment f200 on Query { viewer { id } }");
        QueryShape shape = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> shape(document.toString()));
        assertThat(shape.fields()).isEqualTo(1_000_000);
        assertThat(shape.depth()).isEqualTo(202);
    }

    @Test
    void survivesFragmentsThatContainThemselves() {
        assertThat(shape("{ ...f } fragment f on Query { viewer { ...f } }").depth())
                .isOne();
    }

    private static QueryShape shape(String document) {
        return QueryShape.of(Parser.parse(document));
    }
}
