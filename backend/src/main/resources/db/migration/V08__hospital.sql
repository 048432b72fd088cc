-- Departments and the expert-clinic slots that hospitals keep for teams (M23, trap 14).
create table department (
    id            binary(16)  not null primary key,
    district_code char(6)     not null,
    hospital_id   binary(16)  not null,
    name          varchar(40) not null,
    location      varchar(80) not null,
    ordinal       int         not null,
    constraint department_hospital foreign key (hospital_id) references institution (id),
    unique key department_name (hospital_id, name)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table clinic_slot (
    id              binary(16)  not null primary key,
    district_code   char(6)     not null,
    hospital_id     binary(16)  not null,
    department_id   binary(16)  not null,
    doctor_name     varchar(40) not null,
    starts_at       datetime(6) not null,
    ends_at         datetime(6) not null,
    team_id         binary(16)  not null,
    opens_to_all_at datetime(6) not null,
    state           varchar(10) not null,
    -- The referral that holds the slot or was given it: set only by a conditional update, so one slot is never given twice (M24).
    taken_by_id     binary(16)  null,
    held_until      datetime(6) null,
    version         int         not null default 0,
    live_starts_at  datetime(6) generated always as (case when state <> 'WITHDRAWN' then starts_at end) stored,
    constraint slot_department foreign key (department_id) references department (id),
    constraint slot_hospital foreign key (hospital_id) references institution (id),
    constraint slot_team foreign key (team_id) references team (id),
    constraint slot_taken check ((state in ('HELD', 'BOOKED')) = (taken_by_id is not null)),
    constraint slot_times check (ends_at > starts_at),
    unique key one_doctor_at_a_time (department_id, doctor_name, live_starts_at),
    unique key one_slot_per_referral (taken_by_id),
    key slot_of_hospital (hospital_id, starts_at, id),
    key slot_open (district_code, state, starts_at, id),
    key slot_of_team (team_id, state, starts_at, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
