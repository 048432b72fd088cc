package cn.jiayi.demo.issuer;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param enabled whether the application brings its own issuer
 * @param signingKey the file of the key that signs tokens: kept, so that they outlive a restart
 * @param otherOrigins where else the pages may be served from, such as a development server
 */
@ConfigurationProperties("jiayi.embedded.issuer")
record IssuerSettings(
        boolean enabled, String signingKey, @DefaultValue List<String> otherOrigins) {}
