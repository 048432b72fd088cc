package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A root field, or a file, for these roles alone. In the schema: {@code Who: TEAM_LEADER, INSTITUTION_ADMIN.} */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Only {
    Role[] value();
}
