package bad.ledger.graphql;

import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Anyone;
import cn.jiayi.platform.graphql.Only;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
public class PublicController {

    @MutationMapping
    String unguarded() {
        return "";
    }

    @SchemaMapping(typeName = "Query")
    String disguised() {
        return "";
    }

    @Anyone
    @Only(Role.COMMISSION)
    @QueryMapping
    String doubled() {
        return "";
    }

    @GetMapping("/files/everything.xlsx")
    void everything() {}

    @BatchMapping
    List<@Nullable String> withGaps(List<String> sources) {
        return sources.stream().map(source -> source.isEmpty() ? null : source).toList();
    }
}
