/**
 * Owns grid areas: their place in the tree, outline, population and the count of changes of responsibility (M08).
 * It never knows who is responsible: that is the team's.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::graphql", "district", "institution"})
@NullMarked
package cn.jiayi.grid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
