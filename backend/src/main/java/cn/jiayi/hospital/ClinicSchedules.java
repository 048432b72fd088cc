package cn.jiayi.hospital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClinicSchedules extends Repository<ClinicSchedule, UUID>, JpaSpecificationExecutor<ClinicSchedule> {

    ClinicSchedule saveAndFlush(ClinicSchedule schedule);

    Optional<ClinicSchedule> findByIdAndHospitalId(UUID id, @Nullable UUID hospitalId);

    @Query("""
            select schedule from ClinicSchedule schedule
            where schedule.departmentId = :departmentId
              and (schedule.lastDay is null or schedule.lastDay >= :day)
            """)
    List<ClinicSchedule> openOfDepartment(UUID departmentId, LocalDate day);

    @Query("""
            select schedule from ClinicSchedule schedule
            where schedule.hospitalId = :hospitalId and (schedule.lastDay is null or schedule.lastDay >= :day)
            """)
    List<ClinicSchedule> openOfHospital(UUID hospitalId, LocalDate day);

    /** Those that are open on a day, of all districts, for the job that goes over them in the order of their ids. */
    @Query("""
            select schedule from ClinicSchedule schedule
            where schedule.id > :after and (schedule.lastDay is null or schedule.lastDay >= :day)
            order by schedule.id
            """)
    List<ClinicSchedule> openAfter(UUID after, LocalDate day, Limit limit);
}
