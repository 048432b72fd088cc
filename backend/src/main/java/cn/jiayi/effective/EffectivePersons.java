package cn.jiayi.effective;

import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

interface EffectivePersons extends Repository<EffectivePerson, Long>, JpaSpecificationExecutor<EffectivePerson> {}
