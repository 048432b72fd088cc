-- Rates and rounding of tasks as data (M28): the district's policy, a year's own, and what an allocation was worked out with.
alter table district_policy
    add column task_rounding varchar(9) not null default 'HALF_UP';

create table task_policy (
    id                 binary(16)    not null primary key,
    district_code      char(6)       not null,
    year               int           not null,
    version            int           not null,
    source             varchar(120)  not null,
    set_at             datetime(6)   not null,
    set_by             varchar(60)   not null,
    urban_rate_percent decimal(5, 2) not null,
    rural_rate_percent decimal(5, 2) not null,
    rounding           varchar(9)    not null,
    group_rates        json          not null,
    constraint task_policy_district foreign key (district_code) references district (code),
    unique key task_policy_version (district_code, year, version)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What is there was rounded half up, and came from files.
alter table task_allocation
    add column rounding         varchar(9)  not null default 'HALF_UP',
    add column origin           varchar(15) not null default 'FILE',
    add column based_on_version int         null;
