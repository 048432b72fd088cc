package cn.jiayi.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The totals as the file prints them; each absent where the file has none. They stand beside ours and repair nothing (trap 18). */
@Embeddable
public record PrintedTotals(
        @Column(name = "printed_population") @Nullable Integer population,
        @Column(name = "printed_urban_task") @Nullable Integer urbanTask,
        @Column(name = "printed_rural_task") @Nullable Integer ruralTask,
        @Column(name = "printed_task") @Nullable Integer task) {

    static final PrintedTotals NONE = new PrintedTotals(null, null, null, null);
}
