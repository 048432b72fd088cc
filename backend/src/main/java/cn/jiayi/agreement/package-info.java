/**
 * Owns the agreement (M14): a district's clauses, drawn signatures, and each agreement as it was signed, sealed and never changed. It
 * also lays out what is printed: the agreement in two copies and the handbook (M18). It never knows whether a contract is in force.
 */
@ApplicationModule(allowedDependencies = {"platform", "platform::graphql", "district", "household"})
@NullMarked
package cn.jiayi.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
