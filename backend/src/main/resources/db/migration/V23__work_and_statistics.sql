-- Work lists of referrals (M24, M25): what a side still has to act upon or to take note of.
alter table district_policy add column referral_soon_minutes int not null default 120;
alter table district_policy alter column referral_soon_minutes drop default;

alter table referral
    add column acknowledged_by varchar(60) null,
    add column acknowledged_at datetime(6) null,
    -- Ended without an appointment, and nobody of the team has said that they know.
    add column to_see varchar(10)
        generated always as (case when acknowledged_at is null and state in ('DECLINED', 'LAPSED', 'NO_SHOW') then state end) stored,
    add constraint referral_acknowledged check ((acknowledged_by is null) = (acknowledged_at is null)),
    add key referral_open_of_hospital (hospital_id, state, answer_by, id),
    add key referral_open_of_institution (institution_id, state, answer_by, id),
    add key referral_open_of_team (team_id, state, answer_by, id),
    add key referral_to_see_of_hospital (hospital_id, to_see, id),
    add key referral_to_see_of_institution (institution_id, to_see, id),
    add key referral_to_see_of_team (team_id, to_see, id);
