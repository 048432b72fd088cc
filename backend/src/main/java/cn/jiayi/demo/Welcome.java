package cn.jiayi.demo;

import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo where to go, and how to stop it. */
@Slf4j
@Component
@Profile("demo")
class Welcome {

    private final String address;

    Welcome(@Value("${jiayi.issuer}") String address) {
        this.address = address;
    }

    @Order // last, when everything else is done
    @EventListener(ApplicationReadyEvent.class)
    void welcome() {
        log.info("""


                  家医已就绪   Jiayi is ready

                    打开 open    {}
                    登录 sign in 点“登录”，选一个演示身份，密码都是 {}
                    停止 stop    Ctrl+C（数据会保留）
                """, address, DemoAccount.PASSWORD);
    }
}
