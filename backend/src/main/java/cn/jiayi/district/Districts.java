package cn.jiayi.district;

import cn.jiayi.platform.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds districts. Which ones there are is public. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Districts {

    private final DistrictRows rows;
    private final JdbcClient jdbc;

    /** All that use Jiayi, by code. */
    public List<District> all() {
        return rows.findByOrderByCode();
    }

    public Optional<District> byCode(String code) {
        return rows.findByCode(code);
    }

    /** Code → district, in one query. */
    public Map<String, District> byCodes(Collection<String> codes) {
        return rows.findByCodeIn(codes).stream().collect(Collectors.toMap(District::getCode, Function.identity()));
    }

    /** Makes whoever locks the district after this wait for the end of the transaction: for what is numbered within a district. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(String code) {
        jdbc.sql("select id from district where code = :code for update")
                .param("code", code)
                .query()
                .singleRow();
    }

    /** A district's own id is seen by those who belong to it. */
    public Optional<District> visibleTo(Actor actor, UUID id) {
        return byCode(actor.district()).filter(district -> district.getId().equals(id));
    }
}
