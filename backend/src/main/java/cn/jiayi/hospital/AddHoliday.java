package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.time.LocalDate;

/** A holiday to add. */
public record AddHoliday(String idempotencyKey, LocalDate day, String name) implements Command {

    public AddHoliday {
        name = name.strip();
    }
}
