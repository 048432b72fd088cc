-- How many hours before it begins an unused slot goes back to the public (trap 14).
alter table district_policy add column slot_public_hours int not null default 12 after slot_release_days;

alter table department
    add column directions varchar(300) null,
    add column bring      varchar(300) null,
    -- The first day on which it takes nobody any more.
    add column closed_on  date         null,
    add column version    int          not null default 0,
    add column open_name  varchar(40) generated always as (case when closed_on is null then name end) stored,
    add unique key one_open_department (hospital_id, open_name),
    drop key department_name;

-- When a doctor sees family doctors' patients: from it slots are made, some weeks ahead (M23, M27).
create table clinic_schedule (
    id            binary(16)  not null primary key,
    district_code char(6)     not null,
    hospital_id   binary(16)  not null,
    department_id binary(16)  not null,
    kind          varchar(20) not null,
    served_by     varchar(40) not null,
    weekdays      json        not null,
    start_minute  int         not null,
    slot_minutes  int         not null,
    quotas        json        not null,
    first_day     date        not null,
    last_day      date        null,
    weeks_ahead   int         not null,
    version       int         not null default 0,
    constraint schedule_department foreign key (department_id) references department (id),
    constraint schedule_hospital foreign key (hospital_id) references institution (id),
    key schedule_of_hospital (hospital_id, first_day, id),
    key schedule_to_make (last_day, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A day of a schedule that was made once and is never made again, or that is off.
create table clinic_schedule_day (
    schedule_id binary(16)   not null,
    day         date         not null,
    state       varchar(10)  not null,
    slots       int          not null,
    reason      varchar(100) null,
    constraint day_of_schedule foreign key (schedule_id) references clinic_schedule (id),
    primary key (schedule_id, day)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table hospital_holiday (
    id          binary(16)  not null primary key,
    hospital_id binary(16)  not null,
    day         date        not null,
    name        varchar(40) not null,
    constraint holiday_hospital foreign key (hospital_id) references institution (id),
    unique key one_holiday_a_day (hospital_id, day)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

alter table clinic_slot
    modify team_id binary(16) null,
    add column institution_id binary(16) null after team_id,
    add column schedule_id binary(16) null,
    add column public_at datetime(6) null after opens_to_all_at;

update clinic_slot set public_at = starts_at - interval 12 hour;

alter table clinic_slot
    modify public_at datetime(6) not null,
    add constraint slot_institution foreign key (institution_id) references institution (id),
    add constraint slot_schedule foreign key (schedule_id) references clinic_schedule (id),
    add constraint slot_kept_for_one check ((team_id is null) <> (institution_id is null)),
    add key slot_of_institution (institution_id, state, starts_at, id),
    add key slot_of_schedule (schedule_id, starts_at),
    add key slot_of_department (department_id, starts_at),
    add key slot_of_month (district_code, starts_at),
    add key slot_public (state, public_at, id);
