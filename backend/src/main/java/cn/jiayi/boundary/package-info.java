/**
 * Owns the outlines of places, bringing outlines of places and grid areas in and taking them out as GeoJSON, and what is found by
 * geometry: ground that no grid area covers, ground that two cover (M08). It never says who is responsible for an area.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "platform::file", "platform::graphql", "district", "institution", "grid"})
@NullMarked
package cn.jiayi.boundary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
