package cn.jiayi.household;

import org.springframework.data.jpa.domain.Specification;

/** Which households have a contract in force today: the module that owns contracts says so. */
public interface SignedHouseholds {

    Specification<Household> signed();
}
