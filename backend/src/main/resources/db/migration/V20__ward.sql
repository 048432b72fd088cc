-- Wards with beds that hospitals keep for family doctors, and who lies in them: a pool over nights (M23, M27, trap 14).
create table ward (
    id             binary(16)  not null primary key,
    district_code  char(6)     not null,
    hospital_id    binary(16)  not null,
    department_id  binary(16)  not null,
    name           varchar(40) not null,
    location       varchar(80) not null,
    kind           varchar(10) not null,
    -- The primary institution that shares a joint ward.
    institution_id binary(16)  null,
    -- How many beds a night has that is yet to be made.
    beds           int         not null,
    first_night    date        not null,
    -- The first night on which nobody is taken in any more.
    closed_from    date        null,
    version        int         not null default 0,
    live_name      varchar(40) generated always as (case when closed_from is null then name end) stored,
    constraint ward_hospital foreign key (hospital_id) references institution (id),
    constraint ward_department foreign key (department_id) references department (id),
    constraint ward_institution foreign key (institution_id) references institution (id),
    constraint ward_shared check ((kind = 'JOINT') = (institution_id is not null)),
    constraint ward_beds check (beds between 0 and 200),
    unique key one_ward_of_a_name (department_id, live_name),
    key ward_of_hospital (hospital_id, department_id, id),
    key ward_of_district (district_code, department_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table ward_night (
    ward_id binary(16) not null,
    night   date       not null,
    beds    int        not null,
    taken   int        not null default 0,
    constraint night_ward foreign key (ward_id) references ward (id),
    -- The net below the conditional update: no night is ever given more often than it has beds.
    constraint night_is_a_pool check (taken between 0 and beds),
    primary key (ward_id, night)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table bed_stay (
    id            binary(16)  not null primary key,
    district_code char(6)     not null,
    hospital_id   binary(16)  not null,
    ward_id       binary(16)  not null,
    -- The referral that holds the bed or was given it.
    referral_id   binary(16)  not null,
    state         varchar(10) not null,
    first_night   date        not null,
    -- The day before the first night where no night was slept.
    last_night    date        not null,
    held_until    datetime(6) null,
    admitted_on   date        null,
    ended_on      date        null,
    -- The last of the nights that were given back at the end: what a slip takes again.
    freed_until   date        null,
    version       int         not null default 0,
    live_referral binary(16) generated always as (case when state <> 'ENDED' then referral_id end) stored,
    constraint stay_hospital foreign key (hospital_id) references institution (id),
    constraint stay_ward foreign key (ward_id) references ward (id),
    constraint stay_held check ((state = 'HELD') = (held_until is not null)),
    constraint stay_admitted check (state <> 'ADMITTED' or admitted_on is not null),
    constraint stay_ended check ((state = 'ENDED') = (ended_on is not null)),
    unique key one_bed_per_referral (live_referral),
    key stay_of_referral (referral_id, id),
    key stay_of_ward (ward_id, state, first_night, id),
    key stay_of_hospital (hospital_id, state, first_night, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
