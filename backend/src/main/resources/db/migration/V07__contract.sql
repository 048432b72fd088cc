-- Contracts, terms and requests for termination (M13, M15, M16).
create table contract (
    id               binary(16)  not null primary key,
    number           varchar(24) not null unique,
    district_code    char(6)     not null,
    town_id          binary(16)  not null,
    institution_id   binary(16)  not null,
    team_id          binary(16)  not null,
    household_id     binary(16)  not null,
    policy_id        binary(16)  not null,
    state            varchar(25) not null,
    signed_on        date        not null,
    signer_id        binary(16)  not null,
    signer_name      varchar(60) not null,
    signer_authority varchar(15) not null,
    persons          int         not null,
    ends_on          date        null,
    version          int         not null default 0,
    -- At most one contract in force per household, held by the database (M13).
    in_force_household binary(16) generated always as
        (case when state in ('IN_FORCE', 'AWAITING_RECONFIRMATION') then household_id end) stored,
    constraint contract_policy foreign key (policy_id) references district_policy (id),
    constraint contract_institution foreign key (institution_id) references institution (id),
    constraint contract_team foreign key (team_id) references team (id),
    constraint contract_household foreign key (household_id) references household (id),
    constraint contract_signer foreign key (signer_id) references resident (id),
    constraint contract_ended check (state in ('IN_FORCE', 'AWAITING_RECONFIRMATION') or ends_on is not null),
    unique key one_contract_in_force (in_force_household),
    key contract_over (state, ends_on, team_id),
    key contract_of_household (household_id, id),
    key contract_of_team (team_id, id),
    key contract_of_institution (institution_id, id),
    key contract_of_district (district_code, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table contract_term (
    contract_id binary(16) not null,
    number      int        not null,
    first_day   date       not null,
    last_day    date       not null,
    constraint term_contract foreign key (contract_id) references contract (id),
    constraint term_days check (last_day >= first_day),
    primary key (contract_id, number)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The members as they were on the day of signing (trap 1): never updated.
create table contract_member (
    contract_id binary(16)  not null,
    resident_id binary(16)  not null,
    name        varchar(60) not null,
    relation    varchar(12) not null,
    constraint contract_member_contract foreign key (contract_id) references contract (id),
    constraint contract_member_resident foreign key (resident_id) references resident (id),
    primary key (contract_id, resident_id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table termination_request (
    id                binary(16)   not null primary key,
    contract_id       binary(16)   not null,
    district_code     char(6)      not null,
    institution_id    binary(16)   not null,
    team_id           binary(16)   not null,
    household_id      binary(16)   not null,
    state             varchar(10)  not null,
    reason            varchar(20)  not null,
    note              varchar(500) null,
    effect            varchar(15)  not null,
    requested_by_id   binary(16)   not null,
    requested_by_name varchar(60)  not null,
    requested_at      datetime(6)  not null,
    answer_by         date         not null,
    answered_by_name  varchar(60)  null,
    closed_at         datetime(6)  null,
    answer            varchar(500) null,
    ends_on           date         null,
    version           int          not null default 0,
    open_contract     binary(16) generated always as (case when state = 'OPEN' then contract_id end) stored,
    constraint request_contract foreign key (contract_id) references contract (id),
    constraint request_institution foreign key (institution_id) references institution (id),
    unique key one_open_request (open_contract),
    key request_of_contract (contract_id, id),
    key request_of_institution (institution_id, state, answer_by, id),
    key request_of_team (team_id, state, answer_by, id),
    key request_of_district (district_code, state, answer_by, id)
) default charset = utf8mb4 collate = utf8mb4_unicode_ci;
