package cn.jiayi.boundary;

import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was brought and what was found, in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class BoundaryDirectory {

    private final BoundaryImports imports;
    private final BoundaryFindings findings;
    private final Institutions institutions;
    private final JdbcClient jdbc;

    /** A page of the imports that the actor may take back one after the other, the latest first. */
    public Window<BoundaryImport> imports(Actor actor, Paging paging) {
        return imports.findBy(
                BoundaryScope.ownImports(actor),
                found -> found.sortBy(Sort.by("id").descending())
                        .limit(paging.limit().max())
                        .scroll(paging.position()));
    }

    public Optional<BoundaryImport> findImport(Actor actor, UUID id) {
        Specification<BoundaryImport> one = (made, query, cb) -> cb.equal(made.get("id"), id);
        return imports.findOne(BoundaryScope.imports(actor).and(one));
    }

    /** A page of what was found, the largest first. */
    public Window<BoundaryFinding> findings(Actor actor, List<BoundaryFindingKind> kinds, Paging paging) {
        Specification<BoundaryFinding> wanted = (finding, query, cb) ->
                kinds.isEmpty() ? cb.conjunction() : finding.get("kind").in(kinds);
        return findings.findBy(
                seen(actor).and(wanted),
                found -> found.sortBy(Sort.by(Sort.Order.desc("squareMetres"), Sort.Order.asc("id")))
                        .limit(paging.limit().max())
                        .scroll(paging.position()));
    }

    public int count(Actor actor, BoundaryFindingKind kind) {
        Specification<BoundaryFinding> wanted = (finding, query, cb) -> cb.equal(finding.get("kind"), kind);
        return Math.toIntExact(findings.count(seen(actor).and(wanted)));
    }

    /** When the district was surveyed last; empty if never. */
    public Optional<Instant> surveyedAt(Actor actor) {
        return jdbc.sql("select surveyed_at from boundary_survey where district_code = ?")
                .param(actor.district())
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }

    private Specification<BoundaryFinding> seen(Actor actor) {
        UUID town = Optional.ofNullable(actor.institutionId())
                .flatMap(id -> institutions.visibleTo(actor, id))
                .map(Institution::getPlaceId)
                .orElse(null);
        return BoundaryScope.findings(actor, town);
    }
}
