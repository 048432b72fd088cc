package cn.jiayi.referral.graphql;

import cn.jiayi.hospital.ClinicSlot;
import cn.jiayi.referral.ReferralCreateRefusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ReferralCreateRefused(
        ReferralCreateRefusal reason,
        String message,
        @Nullable ClinicSlot nextFreeSlot,
        @Nullable LocalDate nextFreeNight)
        implements ReferralCreateResult {}
