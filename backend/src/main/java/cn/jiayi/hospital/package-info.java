/**
 * Hospitals' departments and the expert-clinic slots that they keep for family doctors (M23, trap 14): publishing, opening to
 * all, holding, giving. It knows whoever holds a slot by an id alone, and never why.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "platform :: graphql", "district", "institution", "household", "team"})
@NullMarked
package cn.jiayi.hospital;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
