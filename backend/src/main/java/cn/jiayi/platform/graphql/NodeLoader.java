package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Actor;
import graphql.schema.DataFetchingEnvironment;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the records of one type for {@code node}: a bean of each module for each of its types that implement Node. */
public interface NodeLoader {

    /** The type's name in the schema; what {@link #load} returns resolves to it by its class name. */
    String type();

    /** The record, if it is in the actor's scope; null alike if it is not and if there is none. */
    @Nullable Object load(Actor actor, UUID id);

    /** The same with what the answer needs around it, where one statement can read both; see {@link Brought}. */
    default @Nullable Object load(Actor actor, UUID id, DataFetchingEnvironment asked) {
        return load(actor, id);
    }
}
