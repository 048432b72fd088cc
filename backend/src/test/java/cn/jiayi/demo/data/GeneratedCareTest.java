package cn.jiayi.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.demo.data.MemoryRows.Row;
import cn.jiayi.hospital.ClinicSlotState;
import cn.jiayi.referral.ReferralState;
import cn.jiayi.visit.BenefitGround;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What must hold of visits, slots and referrals in the sample data of any size. */
@IntegrationTest
class GeneratedCareTest extends GeneratedStage {

    @Test
    void visitsOfAYearAreDecidedAsTheirDaySays() { // M22, trap 17
        Map<UUID, Row> contracts = byId(rows.of(Table.CONTRACT));
        assertThat(rows.of(Table.VISIT).map(row -> row.get("ground")).distinct().toList())
                .containsExactlyInAnyOrder(
                        BenefitGround.OWN_INSTITUTION,
                        BenefitGround.IN_COMBINATION,
                        BenefitGround.OUTSIDE_WITHOUT_REFERRAL,
                        BenefitGround.NO_RULE,
                        BenefitGround.NOT_SIGNED);
        assertThat(rows.of(Table.VISIT)).hasSizeGreaterThan(500).allSatisfy(visit -> {
            LocalDate day = visit.get("day");
            assertThat(day).isBetween(TODAY.minusYears(1), TODAY);
            UUID contract = visit.get("contract_id");
            assertThat(contract == null).isEqualTo(visit.is("ground", BenefitGround.NOT_SIGNED));
            if (contract != null) {
                assertThat(contracts.get(contract).<LocalDate>get("signed_on")).isBeforeOrEqualTo(day);
                assertThat(visit.<BenefitGround>get("ground") == BenefitGround.NO_RULE)
                        .isEqualTo(visit.is("district_code", "410103"));
            }
        });
        assertThat(rows.of(Table.VISIT_DECISION))
                .hasSameSizeAs(rows.of(Table.VISIT).toList());
    }

    @Test
    void slotsAndReferralsPointToEachOther() { // M24
        Map<UUID, Row> referrals = byId(rows.of(Table.REFERRAL));
        assertThat(rows.of(Table.CLINIC_SLOT).filter(slot -> slot.get("taken_by_id") != null))
                .isNotEmpty()
                .allSatisfy(slot -> {
                    Row referral = referrals.get(slot.<UUID>get("taken_by_id"));
                    assertThat(referral.is("slot_id", slot.get("id"))).isTrue();
                    assertThat(referral.is("slot_starts_at", slot.get("starts_at")))
                            .isTrue();
                    assertThat(slot.is("state", ClinicSlotState.BOOKED))
                            .isNotEqualTo(referral.<ReferralState>get("state").isOpen());
                    if (slot.is("state", ClinicSlotState.HELD)) {
                        assertThat(slot.is("held_until", referral.get("answer_by")))
                                .isTrue();
                        assertThat(slot.<Instant>get("held_until")).isAfter(NOW);
                    }
                });
        Map<UUID, Long> taken = countBy(rows.of(Table.CLINIC_SLOT), "taken_by_id");
        assertThat(rows.of(Table.REFERRAL))
                .allSatisfy(referral -> assertThat(referral.get("slot_id") != null)
                        .isEqualTo(taken.containsKey(referral.<UUID>get("id"))));
        Map<UUID, Long> events = countBy(rows.of(Table.REFERRAL_EVENT), "referral_id");
        assertThat(rows.of(Table.REFERRAL))
                .allSatisfy(referral -> assertThat(referral.<Integer>get("changes"))
                        .isEqualTo(events.get(referral.<UUID>get("id")).intValue()));
    }
}
