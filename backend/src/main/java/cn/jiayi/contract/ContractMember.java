package cn.jiayi.contract;

import cn.jiayi.household.Relation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A member as of the day of signing; later changes of the household never rewrite it (trap 1). */
@Embeddable
public record ContractMember(
        @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) UUID residentId,
        String name,
        @Enumerated(EnumType.STRING) Relation relation) {}
