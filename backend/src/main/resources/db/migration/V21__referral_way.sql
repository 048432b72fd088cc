-- A referral's whole way: arrived or not, admitted, discharged; beds beside slots; the green channel (M23, M24, M27, traps 14 and 15).
alter table district_policy
    -- Within how many minutes a hospital answers an urgent admission.
    add column green_channel_minutes int not null default 60;

alter table referral
    -- What is asked for: a clinic slot, an examination, a bed.
    add column want varchar(12) not null default 'CLINIC',
    add column is_green_channel boolean not null default false,
    -- Of the bed: the ward that holds it or was asked for, and the nights that are held, given or asked for.
    add column ward_id binary(16) null,
    add column first_night date null,
    add column last_night date null,
    -- The first moment of the day on which the patient is expected; absent while nothing is held.
    add column expected_from datetime(6) null,
    -- Since when it stands where it stands.
    add column state_since datetime(6) null,
    -- Until when the hospital had to answer, and when it first did: what its answers are measured by.
    add column answer_due datetime(6) null,
    add column answered_at datetime(6) null;

update referral
set state_since = (select max(at) from referral_event where referral_event.referral_id = referral.id),
    answered_at = (select min(at) from referral_event
                   where referral_event.referral_id = referral.id and state in ('OFFERED', 'CONFIRMED', 'DECLINED')),
    answer_due = coalesce(answer_by, timestampadd(hour, 24, created_at)),
    -- a day in Asia/Shanghai begins at 16:00 UTC of the day before
    expected_from = timestampadd(hour, -8, cast(date(timestampadd(hour, 8, slot_starts_at)) as datetime(6)));
-- who could not have been sent without an event has none only in a damaged copy
update referral set state_since = created_at where state_since is null;

alter table referral
    modify column state_since datetime(6) not null,
    modify column answer_due datetime(6) not null,
    drop constraint referral_confirmed,
    drop constraint referral_closed;

alter table referral
    add constraint referral_confirmed check (state <> 'CONFIRMED' or slot_id is not null or first_night is not null),
    add constraint referral_closed check (state not in ('DECLINED', 'CANCELLED', 'LAPSED') or slot_id is null),
    add constraint referral_bed check ((first_night is null) = (last_night is null) and (first_night is not null or want <> 'BED')),
    add constraint referral_green check (is_green_channel = false or want = 'BED'),
    add key referral_queue_by_channel (hospital_id, state, is_green_channel, created_at, id),
    add key referral_since (hospital_id, state, state_since, id),
    add key referral_of_team_since (team_id, state, state_since, id),
    add key referral_of_resident (resident_id, state),
    add key referral_by_day (district_code, created_at);

alter table referral_event
    -- What happened; absent for the sending.
    add column act varchar(15) null,
    add column first_night date null,
    add column last_night date null;

update referral_event event
left join referral_event before_it on before_it.referral_id = event.referral_id and before_it.ordinal = event.ordinal - 1
set event.act = case
    when event.ordinal = 1 then null
    when event.state = 'LAPSED' then 'LAPSE'
    when event.state = 'CANCELLED' then 'CANCEL'
    when event.state = 'DECLINED' then 'DECLINE'
    when event.state = 'OFFERED' then 'OFFER'
    when before_it.state = 'OFFERED' then 'ACCEPT_OFFER'
    else 'CONFIRM' end;
