package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Money;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars of the schema: each a text of one strict form. */
@Configuration(proxyBeanMethods = false)
class Scalars {

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONEY = Pattern.compile("-?[0-9]{1,15}\\.[0-9]{2}");

    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    @Bean
    RuntimeWiringConfigurer scalarWiring() {
        return wiring -> wiring.scalar(scalar("Date", LocalDate.class, LocalDate::toString, Scalars::date))
                .scalar(scalar("DateTime", Instant.class, Instant::toString, Instant::parse))
                .scalar(scalar("Money", Money.class, Money::yuan, Scalars::money));
    }

    private static LocalDate date(String text) {
        if (!DATE.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return LocalDate.parse(text, STRICT);
    }

    private static Money money(String text) {
        if (!MONEY.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return Money.ofYuan(text);
    }

    private static <T> GraphQLScalarType scalar(
            String name, Class<T> type, Function<T, String> write, Function<String, T> read) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new Text<>(name, type, write, read))
                .build();
    }

    private record Text<T>(String name, Class<T> type, Function<T, String> write, Function<String, T> read)
            implements Coercing<T, String> {

        @Override
        public String serialize(Object value, GraphQLContext context, Locale locale) {
            if (!type.isInstance(value)) {
                throw new CoercingSerializeException(name + " is made of " + type.getSimpleName());
            }
            return write.apply(type.cast(value));
        }

        @Override
        public T parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return read.apply((String) input);
            } catch (RuntimeException malformed) {
                throw new CoercingParseValueException("not a " + name);
            }
        }

        @Override
        public T parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (!(literal instanceof StringValue text)) {
                throw new CoercingParseLiteralException("not a " + name);
            }
            try {
                return read.apply(text.getValue());
            } catch (RuntimeException malformed) {
                throw new CoercingParseLiteralException("not a " + name);
            }
        }

        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(serialize(input, context, locale));
        }
    }
}
