/** The pages from the same origin as the API, and what they need to know before anybody signs in. */
@NullMarked
package cn.jiayi.platform.web;

import org.jspecify.annotations.NullMarked;
