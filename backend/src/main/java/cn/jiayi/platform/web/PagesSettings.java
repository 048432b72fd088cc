package cn.jiayi.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param spaLocation the folder of the built pages; absent where another server brings them
 * @param clientId what the pages call themselves towards the issuer
 */
@ConfigurationProperties("jiayi.web")
record PagesSettings(@Nullable String spaLocation, String clientId) {}
