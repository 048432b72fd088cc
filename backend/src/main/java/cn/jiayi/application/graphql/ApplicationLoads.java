package cn.jiayi.application.graphql;

import cn.jiayi.application.Application;
import cn.jiayi.application.ApplicationAnswerRefusal;
import cn.jiayi.application.ApplicationDirectory;
import cn.jiayi.application.ApplicationPermissions;
import cn.jiayi.household.Household;
import cn.jiayi.platform.Actor;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What two fields of a household, and two of an application, are made of, loaded once for both. A field finds its loader by the name of its parameter. */
@Component
class ApplicationLoads {

    ApplicationLoads(
            BatchLoaderRegistry registry, ApplicationDirectory applications, ApplicationPermissions permissions) {
        registry.<Household, List<Application>>forName("applicationsOfHousehold")
                .registerMappedBatchLoader((households, environment) -> {
                    Actor actor = environment.<GraphQLContext>getContext().get("actor");
                    Map<UUID, List<Application>> found = applications.of(
                            actor, households.stream().map(Household::getId).collect(Collectors.toSet()));
                    return Mono.just(households.stream()
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    household -> found.getOrDefault(household.getId(), List.of()))));
                });
        registry.<Application, List<ApplicationAnswerRefusal>>forName("againstAccepting")
                .registerMappedBatchLoader((open, environment) -> {
                    Actor actor = environment.<GraphQLContext>getContext().get("actor");
                    var against = permissions.againstAccepting(actor, open);
                    return Mono.just(open.stream()
                            .filter(application -> against.containsKey(application.getId()))
                            .collect(Collectors.toMap(
                                    Function.identity(), application -> against.get(application.getId()))));
                });
    }
}
