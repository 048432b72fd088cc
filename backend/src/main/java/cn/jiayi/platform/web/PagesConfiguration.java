package cn.jiayi.platform.web;

import java.nio.file.Path;
import java.time.Duration;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the built pages, if they lie here. What has its content in its name may be kept; the rest is asked for anew. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PagesSettings.class)
@RequiredArgsConstructor
class PagesConfiguration implements WebMvcConfigurer {

    private final PagesSettings settings;

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (settings.spaLocation() == null) {
            return;
        }
        var pages = Path.of(settings.spaLocation())
                .toAbsolutePath()
                .normalize()
                .toUri()
                .toString();
        var location = pages.endsWith("/") ? pages : pages + "/";
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(location + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(location)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new PageResolver());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        if (settings.spaLocation() != null) {
            registry.addViewController("/").setViewName("forward:/index.html");
        }
    }
}
