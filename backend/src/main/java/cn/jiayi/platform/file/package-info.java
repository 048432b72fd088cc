/** Files that are too big for GraphQL: their own door, with the same rights, the same words and the same audit (ADR 17). */
@NamedInterface("file")
@NullMarked
package cn.jiayi.platform.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
