/**
 * Rosters of households that are taken into the register from a file: looked through row by row before anything is written, then all
 * of it or nothing (M10). It keeps no file, and it holds the rows sealed until they are taken in or given up.
 */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform::graphql",
            "platform::file",
            "district",
            "institution",
            "grid",
            "household"
        })
@NullMarked
package cn.jiayi.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
