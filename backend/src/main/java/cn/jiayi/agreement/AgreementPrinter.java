package cn.jiayi.agreement;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Prints an agreement in its two identical copies, one for each side (M14). */
@Service
@RequiredArgsConstructor
public class AgreementPrinter {

    private static final List<String> COPIES = List.of("甲方联", "乙方联");

    private final Printing printing;

    @Value("${jiayi.public-url}")
    private final String publicUrl;

    /** @param agreement one whose seal is whole */
    public byte[] print(Agreement agreement) {
        AgreementDraft content = agreement.content();
        if (content == null) {
            throw new IllegalArgumentException("what was altered is not printed");
        }
        return printing.print(
                "agreement",
                Map.of(
                        "copies",
                        COPIES,
                        "agreement",
                        agreement,
                        "content",
                        content,
                        "checkUrl",
                        publicUrl + "/public/agreement/" + agreement.checkCode()));
    }
}
