/**
 * Proposes how an institution's grid areas could be shared among its teams: an even load within the limit, a short way, few changes
 * (M05, M08). It only proposes: people assign, and contracts stay where they are.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::graphql", "district", "institution", "grid", "team"})
@NullMarked
package cn.jiayi.balance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
