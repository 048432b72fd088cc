package cn.jiayi.agreement;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes PDF of a page under {@code print/}: A4, Chinese, its font inside. */
@Component
class Printing {

    private static final String FONT = "fonts/ttf/NotoSansSC/NotoSansSC-";

    private final TemplateEngine pages = new TemplateEngine();

    Printing() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("print/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        pages.setTemplateResolver(resolver);
    }

    byte[] print(String page, Map<String, Object> facts) {
        String html = pages.process(page, new Context(Locale.SIMPLIFIED_CHINESE, facts));
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .useFont(font("Regular.ttf"), "Noto Sans SC", 400, FontStyle.NORMAL, true)
                    .useFont(font("Bold.ttf"), "Noto Sans SC", 700, FontStyle.NORMAL, true)
                    .useObjectDrawerFactory(new Drawings())
                    .withHtmlContent(html, null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> {
            try {
                return new ClassPathResource(FONT + style).getInputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
