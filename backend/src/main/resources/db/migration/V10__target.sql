-- Allocation of tasks (M28) and counters of coverage (M29).
create table task_allocation (
    id                       binary(16)    not null primary key,
    district_code            char(6)       not null,
    year                     int           not null,
    version                  int           not null,
    source                   varchar(120)  not null,
    imported_at              datetime(6)   not null,
    imported_by              varchar(60)   not null,
    urban_rate_percent       decimal(5, 2) not null,
    rural_rate_percent       decimal(5, 2) not null,
    printed_population       int           null,
    printed_urban_task       int           null,
    printed_rural_task       int           null,
    printed_task             int           null,
    constraint allocation_district foreign key (district_code) references district (code),
    unique key allocation_version (district_code, year, version)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table task_row (
    allocation_id binary(16)    not null,
    ordinal       int           not null,
    place_id      binary(16)    not null,
    name          varchar(60)   not null,
    residence     varchar(5)    not null,
    population    int           not null,
    rate_percent  decimal(5, 2) not null,
    task          int           not null,
    printed_task  int           null,
    constraint row_allocation foreign key (allocation_id) references task_allocation (id),
    constraint row_place foreign key (place_id) references place (id),
    primary key (allocation_id, ordinal)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- One row per town, kept by the events of contracts: no count over a district at page view.
create table coverage_counter (
    town_id           binary(16) not null primary key,
    signed_households int        not null default 0,
    signed_persons    int        not null default 0,
    constraint counter_town foreign key (town_id) references place (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Which events a counter has taken in, so that one that arrives twice counts once.
create table coverage_event (
    event_id binary(16) not null primary key
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
