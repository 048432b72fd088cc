/**
 * What every module stands on: who is calling, use cases with their audit and idempotency, personal data, money, time and ids.
 * It never knows a business noun, and it uses no other module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package cn.jiayi.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
