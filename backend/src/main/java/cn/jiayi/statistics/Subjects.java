package cn.jiayi.statistics;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface Subjects extends Repository<Subject, UUID>, JpaSpecificationExecutor<Subject> {}
