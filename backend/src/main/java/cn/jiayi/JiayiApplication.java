package cn.jiayi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Family-doctor contract services: one application for every district. */
@SpringBootApplication
public class JiayiApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(JiayiApplication.class, arguments);
    }
}
