package cn.jiayi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CleanResponseTest {

    private final org.apache.coyote.Response used = new org.apache.coyote.Response();
    private final Response response = new Response(used);
    private final CleanResponse valve = new CleanResponse();

    @BeforeEach
    void before() {
        valve.setNext(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response next) {
                next.getCoyoteResponse().setStatus(202);
            }
        });
    }

    @Test
    void forgetsTheBrokenPipeOfWhoeverHadTheResponseBefore() throws Exception {
        used.setErrorException(new IOException("Broken pipe"));
        valve.invoke(null, response);
        assertThat(used.isExceptionPresent()).isFalse();
        assertThat(used.getStatus()).isEqualTo(202);
    }

    @Test
    void leavesAStreamItsOwnFault() throws Exception {
        used.setCommitted(true);
        used.setErrorException(new IOException("Broken pipe"));
        valve.invoke(null, response);
        assertThat(used.isExceptionPresent()).isTrue();
    }

    @Test
    void leavesEveryOtherResponseAsItIs() throws Exception {
        used.addHeader("Via", "proxy");
        valve.invoke(null, response);
        assertThat(used.getMimeHeaders().getHeader("Via")).isEqualTo("proxy");
    }
}
