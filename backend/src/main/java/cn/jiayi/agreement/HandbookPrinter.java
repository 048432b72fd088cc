package cn.jiayi.agreement;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Prints a handbook: cover, household, team, services and periods, what was done, and lines to write on (M18). */
@Service
@RequiredArgsConstructor
public class HandbookPrinter {

    private final Printing printing;

    public byte[] print(Handbook handbook) {
        return printing.print("handbook", Map.of("handbook", handbook, "form", handbook.form()));
    }
}
