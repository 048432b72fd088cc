/**
 * What the application needs from whoever runs it. Says everything that is missing at once, before anything else
 * starts, and in words.
 */
@NamedInterface("setting")
@NullMarked
package cn.jiayi.platform.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
