package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.stereotype.Component;

/** {@code Paging paging} in a controller: from the field's arguments {@code first} and {@code after}. */
@Component
@RequiredArgsConstructor
class PagingArgument implements HandlerMethodArgumentResolver {

    private final CursorStrategy<ScrollPosition> cursors;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Paging.class);
    }

    @Override
    public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
        return paging(environment.getArgument("first"), environment.getArgument("after"));
    }

    private Paging paging(@Nullable Integer first, @Nullable String after) {
        int size = first == null ? Paging.DEFAULT_SIZE : first;
        if (size < 1 || size > Paging.LARGEST_SIZE) {
            throw new Rejected(
                    RequestFault.PAGE_SIZE_OUT_OF_RANGE, Map.of("limit", Paging.LARGEST_SIZE, "given", size));
        }
        return new Paging(after == null ? ScrollPosition.keyset() : cursors.fromCursor(after), Limit.of(size));
    }
}
