/**
 * The embedded issuer: an OpenID provider for trying the product, with a login page that lists the demo's accounts.
 * It is never on in production, where a provider such as Keycloak takes its place.
 */
@NullMarked
package cn.jiayi.demo.issuer;

import org.jspecify.annotations.NullMarked;
