-- 1+1 combinations that the commission founds and ends (M26), and visits, each decided for benefits as of its day (M22, trap 17).
alter table combination
    add column district_code char(6)      null after id,
    add column founded_by    varchar(60)  null,
    add column founded_at    datetime(6)  null,
    add column ended_by      varchar(60)  null,
    add column ended_at      datetime(6)  null,
    add column end_reason    varchar(500) null,
    add column version       int          not null default 0,
    -- A primary institution may work with several hospitals; the use case keeps the days of one pair apart.
    add unique key combination_of_pair (primary_id, hospital_id, valid_from),
    drop key combination_start;

update combination c join institution i on i.id = c.primary_id set c.district_code = i.district_code;

alter table combination
    modify district_code char(6) not null,
    -- One that ends the day before it begins never begins.
    add constraint combination_days check (valid_until is null or datediff(valid_until, valid_from) >= -1),
    add key combination_of_district (district_code, valid_from, id),
    add key combination_of_hospital (hospital_id, valid_from);

alter table district_policy
    add column referral_valid_days int not null default 30 after referral_answer_hours,
    add column visit_record_days   int not null default 90 after referral_valid_days;

create table visit_import (
    id               binary(16)   not null primary key,
    district_code    char(6)      not null,
    institution_id   binary(16)   not null,
    file_name        varchar(120) not null,
    imported_by      varchar(60)  not null,
    imported_at      datetime(6)  not null,
    line_count       int          not null,
    recorded         int          not null,
    already_there    int          not null,
    left_out         int          not null,
    without_benefits int          not null,
    constraint visit_import_institution foreign key (institution_id) references institution (id),
    key visit_import_of_institution (institution_id, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table visit (
    id                  binary(16)   not null primary key,
    district_code       char(6)      not null,
    -- Where it was.
    institution_id      binary(16)   not null,
    department          varchar(40)  not null,
    day                 date         not null,
    resident_id         binary(16)   not null,
    household_id        binary(16)   null,
    -- With whom the household was under contract on the day; absent together.
    contract_id         binary(16)   null,
    team_id             binary(16)   null,
    home_institution_id binary(16)   null,
    ground              varchar(30)  not null,
    carries_benefits    boolean      not null,
    referral_id         binary(16)   null,
    policy_id           binary(16)   not null,
    -- How often it was decided: once, unless somebody asked again.
    decisions           int          not null,
    import_id           binary(16)   null,
    recorded_by         varchar(60)  not null,
    recorded_at         datetime(6)  not null,
    cancelled_by        varchar(60)  null,
    cancelled_at        datetime(6)  null,
    cancel_reason       varchar(500) null,
    version             int          not null default 0,
    -- A person is in a department once a day: the same file twice changes nothing.
    standing_resident   binary(16) generated always as (case when cancelled_at is null then resident_id end) stored,
    constraint visit_institution foreign key (institution_id) references institution (id),
    constraint visit_resident foreign key (resident_id) references resident (id),
    constraint visit_household foreign key (household_id) references household (id),
    constraint visit_contract foreign key (contract_id) references contract (id),
    constraint visit_referral foreign key (referral_id) references referral (id),
    constraint visit_policy foreign key (policy_id) references district_policy (id),
    constraint visit_import foreign key (import_id) references visit_import (id),
    constraint visit_signed check ((contract_id is null) = (team_id is null) and (contract_id is null) = (home_institution_id is null)),
    constraint visit_cancelled check ((cancelled_at is null) = (cancel_reason is null)),
    unique key one_visit (standing_resident, institution_id, day, department),
    key visit_of_institution (institution_id, day, id),
    key visit_of_home (home_institution_id, day, id),
    key visit_of_team (team_id, day, id),
    key visit_of_household (household_id, day, id),
    key visit_of_month (district_code, day)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Each decision as it was made; the visit shows the last one.
create table visit_decision (
    visit_id    binary(16)  not null,
    ordinal     int         not null,
    ground      varchar(30) not null,
    referral_id binary(16)  null,
    policy_id   binary(16)  not null,
    decided_by  varchar(60) not null,
    decided_at  datetime(6) not null,
    constraint decision_of_visit foreign key (visit_id) references visit (id),
    primary key (visit_id, ordinal)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
