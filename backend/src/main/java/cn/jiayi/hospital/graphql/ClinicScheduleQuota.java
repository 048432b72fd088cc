package cn.jiayi.hospital.graphql;

import cn.jiayi.institution.Institution;
import cn.jiayi.team.TeamProfile;
import org.jspecify.annotations.Nullable;

record ClinicScheduleQuota(
        @Nullable TeamProfile team, @Nullable Institution institution, int count) {}
