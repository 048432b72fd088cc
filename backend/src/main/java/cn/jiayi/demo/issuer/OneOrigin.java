package cn.jiayi.demo.issuer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signing in works from the issuer's own origin alone: whoever opens a page under another name of this machine, such
 * as 127.0.0.1 for localhost, is led there.
 */
@Component
@ConditionalOnBooleanProperty("jiayi.embedded.issuer.enabled")
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class OneOrigin extends OncePerRequestFilter {

    private final URI issuer;

    OneOrigin(@Value("${jiayi.issuer}") URI issuer) {
        this.issuer = issuer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (opensPage(request) && isElsewhere(request)) {
            var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
            response.setHeader(HttpHeaders.LOCATION, issuer + request.getRequestURI() + query);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isElsewhere(HttpServletRequest request) {
        return !request.getServerName().equals(issuer.getHost());
    }

    private static boolean opensPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && wantsDocument(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean wantsDocument(@Nullable String accept) {
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
