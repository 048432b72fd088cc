/**
 * Wards, the beds that hospitals keep in them for family doctors, night by night, and who has one (M23, M27, trap 14): founding,
 * changing, holding, giving, admitting. It knows whoever has a bed by an id alone, and never why.
 */
@ApplicationModule(
        allowedDependencies = {"platform", "platform::graphql", "district", "institution", "team", "hospital"})
@NullMarked
package cn.jiayi.ward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
