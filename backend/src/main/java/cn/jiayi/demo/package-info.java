/**
 * Everything that lets somebody try the product on one machine: an embedded database, an embedded issuer, and sample
 * data. It is off unless asked for, and nothing depends on it.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package cn.jiayi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
