package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.hospital.ScheduleDirectory;
import cn.jiayi.hospital.SlotDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.NodeLoader;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HospitalNodes {

    @Bean
    NodeLoader departmentNode(DepartmentDirectory departments) {
        return new Loader("Department", departments::find);
    }

    @Bean
    NodeLoader clinicSlotNode(SlotDirectory slots) {
        return new Loader("ClinicSlot", slots::find);
    }

    @Bean
    NodeLoader clinicScheduleNode(ScheduleDirectory schedules) {
        return new Loader("ClinicSchedule", schedules::find);
    }

    private record Loader(String type, BiFunction<Actor, UUID, Optional<?>> find) implements NodeLoader {

        @Override
        public @Nullable Object load(Actor actor, UUID id) {
            return find.apply(actor, id).orElse(null);
        }
    }
}
