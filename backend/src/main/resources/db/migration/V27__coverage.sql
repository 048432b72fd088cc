-- Coverage counted with the change that causes it (M29), in place of one counter for each town that everybody waited for.
drop table coverage_counter;
drop table coverage_event;

-- Whoever counts a household locks its row here.
create table coverage_household (
    household_id binary(16) not null primary key,
    turn         int        not null,
    constraint coverage_of_household foreign key (household_id) references household (id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- That a household counts differently from a day on, which may lie ahead: a last day that is set, a 65th birthday.
create table coverage_change (
    id                      bigint     not null auto_increment primary key,
    household_id            binary(16) not null,
    district_code           char(6)    not null,
    day                     date       not null,
    town_id                 binary(16) not null,
    village_id              binary(16) not null,
    institution_id          binary(16) not null,
    team_id                 binary(16) not null,
    -- Whether it is in the sums.
    is_folded               boolean    not null,
    households              smallint   not null,
    persons                 smallint   not null,
    in_key_groups           smallint   not null,
    elderly                 smallint   not null,
    child                   smallint   not null,
    hypertension            smallint   not null,
    diabetes                smallint   not null,
    tuberculosis            smallint   not null,
    severe_mental_disorder  smallint   not null,
    maternal                smallint   not null,
    disabled                smallint   not null,
    catastrophic_illness    smallint   not null,
    registered_poor         smallint   not null,
    special_family_planning smallint   not null,
    extreme_poverty         smallint   not null,
    low_income              smallint   not null,
    key change_of_household (household_id, id),
    key change_to_fold (district_code, is_folded, day, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Changes summed up by day, month and year. As of a day: the years before, the months before in its year, and its month's days until it.
create table coverage_sum (
    district_code           char(6)     not null,
    cut                     varchar(11) not null,
    grain                   varchar(5)  not null,
    start                   date        not null,
    subject_id              binary(16)  not null,
    households              int         not null,
    persons                 int         not null,
    in_key_groups           int         not null,
    elderly                 int         not null,
    child                   int         not null,
    hypertension            int         not null,
    diabetes                int         not null,
    tuberculosis            int         not null,
    severe_mental_disorder  int         not null,
    maternal                int         not null,
    disabled                int         not null,
    catastrophic_illness    int         not null,
    registered_poor         int         not null,
    special_family_planning int         not null,
    extreme_poverty         int         not null,
    low_income              int         not null,
    primary key (district_code, cut, grain, start, subject_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A district's book of numbers: whoever sums up or makes anew locks it, and here stands how far that has come.
create table coverage_book (
    -- Not char: MariaDB generates nothing from what it may pad.
    district_code     varchar(6)  not null primary key,
    state             varchar(10) not null,
    started_at        datetime(6) not null,
    started_by        varchar(60) null,
    finished_at       datetime(6) null,
    households        int         not null,
    looked_at         int         not null,
    corrected         int         not null,
    reached_household binary(16)  not null,
    recounted_at      datetime(6) null,
    recounted_day     date        null,
    differences       int         null
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- How many live in the district and are in which key group, whether signed or not: what rates of key groups are of. Counted each night.
create table register_count (
    district_code           char(6)     not null,
    day                     date        not null,
    town_id                 binary(16)  not null,
    households              int         not null,
    persons                 int         not null,
    in_key_groups           int         not null,
    elderly                 int         not null,
    child                   int         not null,
    hypertension            int         not null,
    diabetes                int         not null,
    tuberculosis            int         not null,
    severe_mental_disorder  int         not null,
    maternal                int         not null,
    disabled                int         not null,
    catastrophic_illness    int         not null,
    registered_poor         int         not null,
    special_family_planning int         not null,
    extreme_poverty         int         not null,
    low_income              int         not null,
    primary key (district_code, day, town_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create index contract_signed_households on contract (district_code, household_id);
