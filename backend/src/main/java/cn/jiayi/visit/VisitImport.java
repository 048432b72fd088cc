package cn.jiayi.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file of visits that a hospital has brought and that was written, all of it or nothing (M22). The file itself is not kept. */
@Entity
@Getter
@Immutable
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
public class VisitImport {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @Column(columnDefinition = "char(6)")
    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID institutionId;

    private String fileName;
    private String importedBy;
    private Instant importedAt;

    private int lineCount;
    private int recorded;

    /** That stood already. */
    private int alreadyThere;

    /** Of people whom the district's register does not know. */
    private int leftOut;

    /** Of those that were recorded. */
    private int withoutBenefits;

    VisitImport(
            UUID id,
            String districtCode,
            UUID institutionId,
            String fileName,
            String importedBy,
            Instant importedAt,
            VisitCounts counts) {
        this.id = id;
        this.districtCode = districtCode;
        this.institutionId = institutionId;
        this.fileName = fileName;
        this.importedBy = importedBy;
        this.importedAt = importedAt;
        this.lineCount = counts.lines();
        this.recorded = counts.fresh();
        this.alreadyThere = counts.alreadyThere();
        this.leftOut = counts.leftOut();
        this.withoutBenefits = counts.withoutBenefits();
    }
}
