package cn.jiayi.application.graphql;

import cn.jiayi.application.Application;
import cn.jiayi.household.Household;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lombok.RequiredArgsConstructor;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What applications add to a household. A team may see a household and still not its application to another team. */
@Controller
@RequiredArgsConstructor
class HouseholdApplications {

    private final Clock clock;

    @SchemaMapping
    CompletableFuture<List<Application>> applications(
            Household household, DataLoader<Household, List<Application>> applicationsOfHousehold) {
        return applicationsOfHousehold.load(household);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Application> openApplication(
            Household household, DataLoader<Household, List<Application>> applicationsOfHousehold) {
        return applicationsOfHousehold
                .load(household)
                .thenApply(found -> found.stream()
                        .filter(application -> application.isOpenOn(LocalDate.now(clock)))
                        .findFirst()
                        .orElse(null));
    }
}
