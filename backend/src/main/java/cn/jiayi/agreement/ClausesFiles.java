package cn.jiayi.agreement;

import cn.jiayi.platform.Uuids;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the districts' clauses at start, before the first request. A version that is there stays as it is: agreements stand on it. */
@Component
@RequiredArgsConstructor
class ClausesFiles implements SmartInitializingSingleton {

    private static final String WHERE = "classpath*:districts/*/agreement-v*.md";

    private final ResourcePatternResolver resources;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Override
    public void afterSingletonsInstantiated() {
        List<ClausesFile> files = read(resources);
        transaction.executeWithoutResult(status -> files.forEach(this::enter));
    }

    static List<ClausesFile> read(ResourcePatternResolver resources) {
        try {
            return Arrays.stream(resources.getResources(WHERE))
                    .map(ClausesFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter(ClausesFile file) {
        String fingerprint = Fingerprint.of(file.markdown());
        boolean isNew = jdbc.sql("""
                        insert ignore into agreement_clauses (id, district_code, version, valid_from, markdown, fingerprint)
                        values (:id, :district, :version, :validFrom, :markdown, :fingerprint)
                        """)
                        .param("id", Uuids.bytes(file.id()))
                        .param("district", file.districtCode())
                        .param("version", file.version())
                        .param("validFrom", file.validFrom())
                        .param("markdown", file.markdown())
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
        if (!isNew) {
            refuseIfRewritten(file, fingerprint);
        }
    }

    private void refuseIfRewritten(ClausesFile file, String fingerprint) {
        String known = jdbc.sql("select fingerprint from agreement_clauses where id = :id")
                .param("id", Uuids.bytes(file.id()))
                .query(String.class)
                .single();
        if (!known.equals(fingerprint)) {
            throw new IllegalStateException(
                    "version %d of the clauses of %s was rewritten: give the new text a version of its own"
                            .formatted(file.version(), file.districtCode()));
        }
    }
}
