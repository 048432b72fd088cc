package cn.jiayi.district;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A district that uses Jiayi; a further one is a further file under {@code districts/}. */
@Getter
@Entity
@Immutable
public class District {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    /** Six digits (GB/T 2260); what every other record of the district carries. */
    @Column(columnDefinition = "char(6)")
    private String code;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected District() {}
}
