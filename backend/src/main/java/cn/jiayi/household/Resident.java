package cn.jiayi.household;

import cn.jiayi.platform.Cells;
import cn.jiayi.platform.Columns;
import cn.jiayi.platform.ProtectedIdNumber;
import cn.jiayi.platform.ProtectedPhone;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person who lives in the district. */
@Entity
@Getter
public class Resident {

    /** Of a statement by hand. */
    public static final Columns<Resident> COLUMNS = Columns.of(
            "resident",
            Resident::new,
            "id",
            "district_code",
            "name",
            "sex",
            "birth_date",
            "died_on",
            "id_number_cipher",
            "id_number_index",
            "phone_cipher",
            "phone_index",
            "double_of_id",
            "version");

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;
    private String name;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private LocalDate birthDate;
    private @Nullable LocalDate diedOn;

    @Embedded
    private @Nullable ProtectedIdNumber idNumber;

    @Embedded
    private @Nullable ProtectedPhone phone;

    /** The record of the same person that stays; absent on every record that is not a closed double. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private @Nullable UUID doubleOfId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Resident() {}

    private Resident(Cells row) {
        this.id = row.id();
        this.districtCode = row.text();
        this.name = row.text();
        this.sex = row.one(Sex.class);
        this.birthDate = row.day();
        this.diedOn = row.dayOrNull();
        this.idNumber = row.idNumber();
        this.phone = row.phone();
        this.doubleOfId = row.idOrNull();
        this.version = row.number();
    }

    Resident(
            HouseholdDraft.Member draft,
            String districtCode,
            @Nullable ProtectedIdNumber idNumber,
            @Nullable ProtectedPhone phone) {
        this.id = draft.id();
        this.districtCode = districtCode;
        this.name = draft.name();
        this.sex = draft.sex();
        this.birthDate = draft.birthDate();
        this.idNumber = idNumber;
        this.phone = phone;
    }

    Resident(
            UUID id,
            String districtCode,
            PersonFacts facts,
            @Nullable ProtectedIdNumber idNumber,
            @Nullable ProtectedPhone phone) {
        this.id = id;
        this.districtCode = districtCode;
        this.name = facts.name();
        this.sex = facts.sex();
        this.birthDate = facts.birthDate();
        this.idNumber = idNumber;
        this.phone = phone;
    }

    /** Age in whole years on a day (trap 13). */
    public int age(LocalDate on) {
        return Period.between(birthDate, on).getYears();
    }

    void die(LocalDate day) {
        this.diedOn = day;
    }

    void identify(@Nullable ProtectedIdNumber number) {
        this.idNumber = number;
    }

    void reachBy(@Nullable ProtectedPhone number) {
        this.phone = number;
    }

    void closeAsDoubleOf(UUID kept) {
        this.doubleOfId = kept;
    }

    void reopen() {
        this.doubleOfId = null;
    }
}
