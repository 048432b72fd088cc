-- Districts, places and policy in force (M01, M02). What differs between districts stands here as data.
create table district (
    id   binary(16)   not null primary key,
    code char(6)      not null unique,
    name varchar(60)  not null
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table place (
    id                   binary(16)  not null primary key,
    district_code        char(6)     not null,
    town_id              binary(16)  null,
    kind                 varchar(10) not null,
    code                 varchar(12) null,
    name                 varchar(60) not null,
    residence            varchar(5)  not null,
    permanent_population int         not null,
    is_sample            boolean     not null,
    ordinal              int         not null,
    constraint place_district foreign key (district_code) references district (code),
    constraint place_town foreign key (town_id) references place (id),
    constraint place_population check (permanent_population >= 0),
    unique key place_order (district_code, kind, town_id, ordinal)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table district_policy (
    id                        binary(16)    not null primary key,
    district_code             char(6)       not null,
    version                   int           not null,
    source                    varchar(120)  not null,
    valid_from                date          not null,
    valid_until               date          null,
    term_years                int           not null,
    residence_months          int           not null,
    households_advised        int           null,
    households_limit          int           null,
    resident_fee_fen          bigint        null,
    subsidy_per_person_fen    bigint        null,
    contracting_share_percent decimal(5, 2) null,
    is_one_plus_one           boolean       not null,
    termination_answer_days   int           not null,
    referral_answer_hours     int           not null,
    slot_release_days         int           not null,
    undo_minutes              int           not null,
    targets                   json          not null,
    required_team_roles       json          not null,
    services                  json          not null,
    constraint policy_district foreign key (district_code) references district (code),
    unique key policy_version (district_code, version)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
