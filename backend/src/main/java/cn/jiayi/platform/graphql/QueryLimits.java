package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Messages;
import cn.jiayi.platform.RequestFault;
import graphql.execution.AbortExecutionException;
import graphql.language.Document;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Refuses oversized documents after parsing and before validation, whose own effort grows with them. */
@Component
class QueryLimits {

    static final int DEPTH = 15;
    static final int FIELDS = 1000;
    static final int ALIASES = 50;
    static final int DIRECTIVES = 50;

    private final Messages messages;
    private final boolean introspection;

    QueryLimits(Messages messages, @Value("${jiayi.graphql.introspection:false}") boolean introspection) {
        this.messages = messages;
        this.introspection = introspection;
    }

    void check(Document document, Locale locale) {
        QueryShape shape = QueryShape.of(document);
        limit(shape.depth(), DEPTH, RequestFault.TOO_DEEP, locale);
        limit(shape.fields(), FIELDS, RequestFault.TOO_MANY_FIELDS, locale);
        limit(shape.aliases(), ALIASES, RequestFault.TOO_MANY_ALIASES, locale);
        limit(shape.directives(), DIRECTIVES, RequestFault.TOO_MANY_DIRECTIVES, locale);
        if (shape.introspects() && !introspection) {
            throw refusal(RequestFault.INTROSPECTION_OFF, Map.of(), locale);
        }
    }

    private void limit(long given, int limit, RequestFault fault, Locale locale) {
        if (given > limit) {
            throw refusal(fault, Map.of("limit", limit), locale);
        }
    }

    private AbortExecutionException refusal(RequestFault fault, Map<String, ?> facts, Locale locale) {
        return new AbortExecutionException(List.of(Faults.error(fault, messages.say(fault, facts, locale))));
    }
}
