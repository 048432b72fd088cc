/** What the modules' GraphQL edges share: rights annotations, global ids, paging, node look-up, hardening and errors. */
@NamedInterface("graphql")
@NullMarked
package cn.jiayi.platform.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
