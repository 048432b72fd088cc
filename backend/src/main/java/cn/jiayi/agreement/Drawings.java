package cn.jiayi.agreement;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What a page shows beside text, as lines and areas that stay sharp at any size: {@code <object type="signature" data-strokes="…">}. */
final class Drawings extends DefaultObjectDrawerFactory {

    private static final float PEN = 9;

    Drawings() {
        registerDrawer("signature", drawer(Drawings::signature));
        registerDrawer("square-code", drawer(Drawings::squareCode));
    }

    private interface Drawing {
        void draw(Element element, Graphics2D canvas, double width, double height);
    }

    private static FSObjectDrawer drawer(Drawing drawing) {
        return new FSObjectDrawer() {
            @Override
            public @Nullable Map<Shape, String> drawObject(
                    Element element,
                    double x,
                    double y,
                    double width,
                    double height,
                    OutputDevice device,
                    RenderingContext context,
                    int dotsPerPixel) {
                double wide = width / dotsPerPixel;
                double high = height / dotsPerPixel;
                device.drawWithGraphics(
                        (float) x,
                        (float) y,
                        (float) wide,
                        (float) high,
                        canvas -> drawing.draw(element, canvas, wide, high));
                return null;
            }
        };
    }

    private static void signature(Element element, Graphics2D canvas, double width, double height) {
        Strokes strokes = Strokes.read(element.getAttribute("data-strokes")).orElseThrow();
        canvas.scale(width / Strokes.WIDTH, height / Strokes.HEIGHT);
        canvas.setColor(Color.BLACK);
        canvas.setStroke(new BasicStroke(PEN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(strokes.shape());
    }

    private static void squareCode(Element element, Graphics2D canvas, double width, double height) {
        BitMatrix modules = modules(element.getAttribute("data-text"));
        canvas.scale(width / modules.getWidth(), height / modules.getHeight());
        canvas.setColor(Color.BLACK);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    canvas.fill(new Rectangle2D.Double(x, y, 1, 1));
                }
            }
        }
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no square code for " + text, tooLong);
        }
    }
}
