package cn.jiayi.demo.data;

import cn.jiayi.platform.Account;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.target.TaskAllocationImport;
import cn.jiayi.target.TaskAllocationImportOutcome;
import cn.jiayi.target.TaskAllocationImporting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Yubei's commission has imported its annex of 2017; Erqi's has imported nothing yet, so both can be seen. */
@Component
@RequiredArgsConstructor
class SampleAnnex {

    private static final String YUBEI = "500112";
    private static final String FILE = "渝北区家庭医生签约服务2017年度任务分配表.csv";

    private final TaskAllocationImporting importing;

    void importFor(List<Account> accounts) {
        accounts.stream()
                .filter(account ->
                        account.role() == Role.COMMISSION && account.district().equals(YUBEI))
                .findFirst()
                .ifPresent(this::importAs);
    }

    private void importAs(Account commission) {
        Actor actor = new Actor(
                commission.subject(),
                commission.role(),
                commission.name(),
                commission.district(),
                null,
                null,
                null,
                null,
                null);
        String content = Base64.getEncoder().encodeToString(annex());
        TaskAllocationImport command = new TaskAllocationImport("sample-annex-2017", 2017, FILE, content);
        if (importing.importFile(actor, command) instanceof TaskAllocationImportOutcome.Refused refused) {
            throw new IllegalStateException("the annex that comes with the demo was refused: " + refused);
        }
    }

    private static byte[] annex() {
        try {
            return new ClassPathResource("demo/annex-yubei-2017.csv").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
