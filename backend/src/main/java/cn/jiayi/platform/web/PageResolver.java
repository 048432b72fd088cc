package cn.jiayi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** A file that is there, or, for somebody who opens or reloads an address within the pages, the pages' one document. */
class PageResolver extends PathResourceResolver {

    private static final List<String> NOT_PAGES = List.of("graphql", "files", "actuator", "oauth2", ".well-known");

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        var file = super.resolveResourceInternal(request, path, locations, chain);
        return file == null && isPage(request, path)
                ? super.resolveResourceInternal(request, "index.html", locations, chain)
                : file;
    }

    private static boolean isPage(@Nullable HttpServletRequest request, String path) {
        var firstSegment = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
        return request != null
                && !NOT_PAGES.contains(firstSegment)
                && StringUtils.getFilenameExtension(path) == null
                && wantsDocument(request.getHeader(HttpHeaders.ACCEPT));
    }

    private static boolean wantsDocument(@Nullable String accept) {
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
