package cn.jiayi.platform.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Starts each request with a response that bears nobody else's fault. Tomcat uses a response again for the next request; when a
 * client has left an event stream, the thread that finds out may write its broken pipe into the response after it was handed back,
 * and the next stream on it would end at its first event.
 */
class CleanResponse extends ValveBase {

    CleanResponse() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var used = response.getCoyoteResponse();
        if (used.isExceptionPresent() && !used.isCommitted()) {
            used.reset();
        }
        getNext().invoke(request, response);
    }

    @Component
    static class AtTheDoor implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

        @Override
        public void customize(ConfigurableTomcatWebServerFactory server) {
            server.addEngineValves(new CleanResponse());
        }
    }
}
