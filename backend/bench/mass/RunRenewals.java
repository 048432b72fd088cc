import cn.jiayi.JiayiApplication;
import cn.jiayi.renewal.RenewalRunning;
import org.springframework.boot.SpringApplication;

/** The product, which works through the night's renewals and ends. */
final class RunRenewals {

    public static void main(String... settings) {
        var product = SpringApplication.run(JiayiApplication.class, settings);
        long start = System.nanoTime();
        product.getBean(RenewalRunning.class).renewAll();
        System.out.printf("took %.1f%n", (System.nanoTime() - start) / 1e9);
        System.exit(SpringApplication.exit(product));
    }
}
