package cn.jiayi;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts the SQL statements that a thread runs: whatever else the application does meanwhile is not counted. */
@TestComponent
public class Statements implements BeanPostProcessor {

    /** Not counted: it is remembered for some seconds, so that it comes or not as the clock goes. */
    private static final String WHO_IS_CALLING = "from account where subject";

    private static final ThreadLocal<List<String>> SEEN = new ThreadLocal<>();

    /** The statements that the task runs on this thread. */
    public static List<String> of(Runnable task) {
        SEEN.set(new ArrayList<>());
        try {
            task.run();
            return SEEN.get();
        } finally {
            SEEN.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(new Listener()).build()
                : bean;
    }

    private static final class Listener implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            List<String> seen = SEEN.get();
            if (seen != null) {
                queries.stream()
                        .map(QueryInfo::getQuery)
                        .filter(query -> !query.contains(WHO_IS_CALLING))
                        .forEach(seen::add);
            }
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}
    }
}
