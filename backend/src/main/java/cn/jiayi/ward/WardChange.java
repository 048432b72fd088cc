package cn.jiayi.ward;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A change of a ward's beds, or its closing, with what was before. */
@Entity
@Getter
public class WardChange {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID wardId;

    private String madeByName;
    private Instant madeAt;
    private Instant undoableUntil;

    private int bedsBefore;

    /** Night, as YYYY-MM-DD → beds. */
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> nightsBefore;

    @Column(name = "is_closing")
    private boolean isClosing;

    private @Nullable Instant undoneAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected WardChange() {}

    WardChange(Ward ward, Actor actor, List<WardNight> before, boolean isClosing, Instant madeAt, Instant until) {
        this.id = Ids.next();
        this.wardId = ward.getId();
        this.madeByName = actor.name();
        this.madeAt = madeAt;
        this.undoableUntil = until;
        this.bedsBefore = ward.getBeds();
        this.nightsBefore =
                before.stream().collect(Collectors.toMap(night -> night.night().toString(), WardNight::beds));
        this.isClosing = isClosing;
    }

    public boolean isOpenToUndo(Instant now) {
        return undoneAt == null && now.isBefore(undoableUntil);
    }

    void undone(Instant at) {
        undoneAt = at;
    }
}
