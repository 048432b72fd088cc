/**
 * Allocation of signing tasks to places and coverage against it (M28, M29). It keeps its own counters from the events of contracts
 * and never counts a district at a page view; it never changes a contract.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::graphql", "platform::file", "district", "contract"})
@NullMarked
package cn.jiayi.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
