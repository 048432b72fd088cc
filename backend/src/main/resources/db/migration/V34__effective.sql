-- Effective contracts (有效签约, M30): what counts as served, as data of the district; version 1 is the product's own and is never stored.
create table effective_definition (
    id                   binary(16)   not null primary key,
    district_code        char(6)      not null,
    version              int          not null,
    counts_visits        boolean      not null,
    counts_referrals     boolean      not null,
    at_least             int          not null,
    -- The term of the contract so far, where absent.
    months               int          null,
    own_institution_only boolean      not null,
    note                 varchar(120) not null,
    set_at               datetime(6)  not null,
    set_by               varchar(60)  not null,
    constraint effective_district foreign key (district_code) references district (code),
    constraint effective_of_something check (counts_visits or counts_referrals),
    unique key effective_version (district_code, version)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Whoever counts a district locks its row here.
create table effective_book (
    district_code      varchar(6)  not null primary key,
    is_counting        boolean     not null,
    asked_at           datetime(6) not null,
    asked_by           varchar(60) null,
    counted_at         datetime(6) null,
    day                date        null,
    definition_version int         null
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The rows behind the numbers of the last count: everybody under contract on its day, in the order of teams and households.
create table effective_person (
    id              bigint     not null auto_increment primary key,
    district_code   char(6)    not null,
    town_id         binary(16) not null,
    institution_id  binary(16) not null,
    team_id         binary(16) not null,
    household_id    binary(16) not null,
    resident_id     binary(16) not null,
    services        int        not null,
    last_service_on date       null,
    is_served       boolean    not null,
    key effective_of_district (district_code, is_served, id),
    key effective_of_town (town_id, is_served, id),
    key effective_of_institution (institution_id, is_served, id),
    key effective_of_team (team_id, is_served, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The numbers of each day that was counted; a district is its own subject of zeros.
create table effective_count (
    district_code      char(6)     not null,
    cut                varchar(11) not null,
    day                date        not null,
    subject_id         binary(16)  not null,
    definition_version int         not null,
    persons            int         not null,
    served             int         not null,
    constraint effective_part check (served between 0 and persons),
    primary key (district_code, cut, day, subject_id),
    key effective_of_subject (subject_id, day)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
