package cn.jiayi.ward;

import java.time.LocalDate;

/**
 * A ward that somebody may take a bed in.
 *
 * @param openUntil the last night on which a stay of theirs may begin
 */
record WardOffer(Ward ward, LocalDate openUntil) {}
