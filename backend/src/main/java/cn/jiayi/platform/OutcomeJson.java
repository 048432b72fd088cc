package cn.jiayi.platform;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Outcomes as JSON, and requests as a fingerprint. A kind is a record's simple name, so that classes may move. */
@Component
class OutcomeJson {

    private final Seal seal;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final JsonMapper fingerprints;

    OutcomeJson(Seal seal) {
        this.seal = seal;
        // masked forms of two numbers can be alike: their indexes are not, and tell nothing either
        this.fingerprints = JsonMapper.builder()
                .addModule(new SimpleModule()
                        .addSerializer(
                                IdNumber.class,
                                new Indexed<>(number -> seal.index(Seal.Kind.ID_NUMBER, number.whole())))
                        .addSerializer(Phone.class, new Indexed<>(phone -> seal.index(Seal.Kind.PHONE, phone.whole()))))
                .build();
    }

    /** The same for the same request; keyed, because a request can hold personal data. */
    byte[] fingerprint(Command command) {
        return seal.index(Seal.Kind.REQUEST, fingerprints.writeValueAsString(command));
    }

    String write(Outcome outcome) {
        return mapper.writeValueAsString(outcome);
    }

    Outcome read(Class<?> outcomeType, String kind, String json) {
        Class<?> type = kinds(outcomeType)
                .filter(candidate -> candidate.getSimpleName().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(outcomeType + " has no kind " + kind + " any more"));
        return (Outcome) mapper.readValue(json, type);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(OutcomeJson::kinds)
                : Stream.of(type);
    }

    @FunctionalInterface
    private interface Index<T> {
        byte[] of(T value);
    }

    private static final class Indexed<T> extends ValueSerializer<T> {

        private final Index<T> index;

        private Indexed(Index<T> index) {
            this.index = index;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeBinary(index.of(value));
        }
    }
}
