package cn.jiayi.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One version of a district's clauses (签约条款), the same for every household; a change is a further version (M14). */
@Getter
@Entity
@Immutable
@Table(name = "agreement_clauses")
public class AgreementClauses {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    /** Within the district, from 1. */
    private int version;

    private LocalDate validFrom;

    @Column(columnDefinition = "mediumtext")
    @Getter(AccessLevel.PACKAGE)
    private String markdown;

    /** SHA-256 of the text, hexadecimal: what an agreement keeps of its clauses. */
    @Getter(AccessLevel.PACKAGE)
    private String fingerprint;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected AgreementClauses() {}

    /** The row of a file. */
    AgreementClauses(ClausesFile file) {
        this.id = file.id();
        this.districtCode = file.districtCode();
        this.version = file.version();
        this.validFrom = file.validFrom();
        this.markdown = file.markdown();
        this.fingerprint = Fingerprint.of(file.markdown());
    }

    public String title() {
        return ClausesText.of(markdown).title();
    }

    public List<Article> articles() {
        return ClausesText.of(markdown).articles();
    }

    boolean areUnchanged() {
        return Fingerprint.of(markdown).equals(fingerprint);
    }
}
