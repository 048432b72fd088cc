package cn.jiayi.platform;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataRetrievalFailureException;

/** The cells of a row of a statement by hand, taken from the left to the right. */
public final class Cells {

    private final ResultSet row;
    private final Seal seal;
    private int taken;

    Cells(ResultSet row, Seal seal) {
        this.row = row;
        this.seal = seal;
    }

    public UUID id() {
        return Uuids.of(there(row::getBytes));
    }

    public @Nullable UUID idOrNull() {
        return Uuids.ofNullable(take(row::getBytes));
    }

    public String text() {
        return there(row::getString);
    }

    public @Nullable String textOrNull() {
        return take(row::getString);
    }

    public LocalDate day() {
        return there(at -> row.getObject(at, LocalDate.class));
    }

    public @Nullable LocalDate dayOrNull() {
        return take(at -> row.getObject(at, LocalDate.class));
    }

    public Instant instant() {
        return there(this::instantAt);
    }

    public @Nullable Instant instantOrNull() {
        return take(this::instantAt);
    }

    public int number() {
        return there(row::getInt);
    }

    public @Nullable Integer numberOrNull() {
        return take(at -> row.getObject(at, Integer.class));
    }

    public BigDecimal exact() {
        return there(row::getBigDecimal);
    }

    public double decimal() {
        return there(row::getDouble);
    }

    public boolean yes() {
        return there(row::getBoolean);
    }

    public <E extends Enum<E>> E one(Class<E> of) {
        return Enum.valueOf(of, text());
    }

    public <E extends Enum<E>> @Nullable E oneOrNull(Class<E> of) {
        String name = textOrNull();
        return name == null ? null : Enum.valueOf(of, name);
    }

    /** Of two cells: the sealed number, opened when somebody asks for it, and its index. */
    public @Nullable ProtectedIdNumber idNumber() {
        byte[] sealed = take(row::getBytes);
        byte[] index = take(row::getBytes);
        return sealed == null || index == null ? null : new ProtectedIdNumber(IdNumber.sealed(sealed, seal), index);
    }

    /** Of two cells: the sealed number, opened when somebody asks for it, and its index. */
    public @Nullable ProtectedPhone phone() {
        byte[] sealed = take(row::getBytes);
        byte[] index = take(row::getBytes);
        return sealed == null || index == null ? null : new ProtectedPhone(Phone.sealed(sealed, seal), index);
    }

    boolean isNextAbsent() {
        try {
            return row.getBytes(taken + 1) == null;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    void skip(int cells) {
        taken += cells;
    }

    private @Nullable Instant instantAt(int position) throws SQLException {
        LocalDateTime utc = row.getObject(position, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    private <T> T there(Cell<T> cell) {
        return Objects.requireNonNull(take(cell));
    }

    private <T> @Nullable T take(Cell<T> cell) {
        taken++;
        try {
            return cell.at(taken);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private DataRetrievalFailureException unreadable(SQLException cause) {
        return new DataRetrievalFailureException("cell " + taken + " of a row", cause);
    }

    private interface Cell<T> {
        @Nullable T at(int position) throws SQLException;
    }
}
