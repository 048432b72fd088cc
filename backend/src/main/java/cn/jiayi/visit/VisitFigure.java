package cn.jiayi.visit;

import java.time.YearMonth;
import java.util.UUID;

/**
 * Visits of a month by whose contract it was and where it was; those of nobody's contract are not among them.
 *
 * @param homeInstitutionId with which the household had signed
 * @param placeId where the visits were
 * @param visits of the signed
 * @param atPrimary of them at a primary institution
 * @param withoutBenefits of them without benefits
 */
public record VisitFigure(
        YearMonth month,
        UUID teamId,
        UUID homeInstitutionId,
        UUID placeId,
        int visits,
        int atPrimary,
        int withoutBenefits) {}
